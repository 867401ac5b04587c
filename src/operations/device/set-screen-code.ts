import { refusal } from '../../domain/refusal.ts'
import { codeObstacle, type HideMinutes } from '../../domain/screen-code.ts'
import { screenCode, screenCodeActions } from '../../messages/screen-code.ts'
import type { Operation } from '../operation.ts'
import { codeRefusal } from './code-refusal.ts'

/** Chooses the code that hides the screen of the territory at hand, or changes it. */
export const setScreenCode: Operation<{
  readonly code: string
  readonly again: string
  readonly minutes: HideMinutes
}> = {
  id: 'set-screen-code',
  available: (state, { code, again }) => {
    const obstacle = codeObstacle(code)
    return (
      codeRefusal(state) ??
      (obstacle && refusal(obstacle)) ??
      (code === again ? null : refusal('screen-code-differs'))
    )
  },
  label: () => screenCodeActions['set-screen-code'](),
  run: async (_state, { code, minutes }, ports) =>
    (await ports.device.screenCode.keep(code, minutes)) ?? {
      kind: 'done',
      look: { screenCode: { minutes } },
      say: screenCode.done.chosen,
    },
}
