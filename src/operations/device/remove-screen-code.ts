import { refusal } from '../../domain/refusal.ts'
import { screenCode, screenCodeActions } from '../../messages/screen-code.ts'
import type { Operation } from '../operation.ts'
import { codeRefusal } from './code-refusal.ts'

/** Takes the code away: the screen hides no more, and locks as before. */
export const removeScreenCode: Operation = {
  id: 'remove-screen-code',
  available: (state) => codeRefusal(state) ?? (state.session.screenCode ? null : refusal('screen-code-none')),
  label: () => screenCodeActions['remove-screen-code'](),
  run: async (_state, _target, ports) =>
    (await ports.device.screenCode.forget()) ?? {
      kind: 'done',
      look: { screenCode: null },
      say: screenCode.done.removed,
    },
}
