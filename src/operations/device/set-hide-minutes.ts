import { refusal } from '../../domain/refusal.ts'
import type { HideMinutes } from '../../domain/screen-code.ts'
import { screenCodeActions } from '../../messages/screen-code.ts'
import type { Operation } from '../operation.ts'
import { codeRefusal } from './code-refusal.ts'

/** After how many minutes without a touch the screen of the territory at hand hides. */
export const setHideMinutes: Operation<HideMinutes> = {
  id: 'set-hide-minutes',
  available: (state) => codeRefusal(state) ?? (state.session.screenCode ? null : refusal('screen-code-none')),
  label: () => screenCodeActions['set-hide-minutes'](),
  run: async (_state, minutes, ports) =>
    (await ports.device.screenCode.keep(null, minutes)) ?? {
      kind: 'done',
      quiet: true,
      look: { screenCode: { minutes } },
    },
}
