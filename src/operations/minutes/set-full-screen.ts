import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Gives the app the whole screen, or gives the screen back. */
export const setFullScreen: Operation<boolean> = {
  id: 'set-full-screen',
  available: () => null,
  label: (_state, on) => actions['set-full-screen'](on),
  run: async (_state, on, ports) => (await ports.fullScreen(on)) ?? { kind: 'done', quiet: true },
}
