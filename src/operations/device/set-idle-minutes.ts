import type { IdleMinutes } from '../../domain/idle-lock.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** After how many minutes without a touch this device locks what it keeps. */
export const setIdleMinutes: Operation<IdleMinutes> = {
  id: 'set-idle-minutes',
  available: () => null,
  label: () => actions['set-idle-minutes'](),
  run: (_state, idleMinutes, ports) => {
    ports.rememberIdleMinutes(idleMinutes)
    return { kind: 'done', quiet: true, look: { idleMinutes } }
  },
}
