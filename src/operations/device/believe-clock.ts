import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { eraseExpired } from '../retention/erase-expired.ts'

/** The user says that the date of the device is right: it is kept as such, and what is over on it is erased. */
export const believeClock: Operation = {
  id: 'believe-clock',
  available: ({ session }) => (session.clockDoubt ? null : refusal('clock-believed')),
  label: () => actions['believe-clock'](),
  run: async (state, _target, ports) => {
    const failed = await ports.device.believeClock()
    if (failed) return failed
    const session = { ...state.session, clockDoubt: null }
    const { says = '', seen = '' } = state.session.clockDoubt ?? {}
    if (says < seen || eraseExpired.available({ ...state, session }, undefined))
      return { kind: 'done', quiet: true, look: { clockDoubt: null } }
    const erased = await eraseExpired.run({ ...state, session }, undefined, ports)
    if (isRefusal(erased) || isFault(erased)) return erased
    return { ...erased, look: { ...(erased.look as object), clockDoubt: null } }
  },
}
