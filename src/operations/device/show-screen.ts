import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { secondsToWait, WRONG_MOST } from '../../domain/screen-code.ts'
import { screenCode, screenCodeActions } from '../../messages/screen-code.ts'
import type { Operation } from '../operation.ts'
import { lockTerritory } from '../territories/lock-territory.ts'

/** Shows the hidden screen again to who gives its code; after five wrong ones the territory locks under its passphrase. */
export const showScreen: Operation<{ readonly code: string }> = {
  id: 'show-screen',
  available: ({ session }) => (session.hidden ? null : refusal('screen-shown')),
  label: () => screenCodeActions['show-screen'](),
  run: async (state, { code }, ports) => {
    const hidden = state.session.hidden ?? { wrong: 0 }
    const now = ports.clock()
    const seconds = secondsToWait(hidden, now)
    if (seconds > 0) return refusal('screen-code-wait', { seconds })
    if (await ports.device.screenCode.matches(code)) {
      // What was refused meanwhile was said on the hidden screen.
      const look = ({ toast }: typeof state.session) => ({
        hidden: null,
        toast: toast?.tone === 'refusal' ? null : toast,
      })
      return { kind: 'done', quiet: true, look }
    }
    const wrong = hidden.wrong + 1
    ports.store().look({ hidden: { wrong, lastWrong: now } })
    if (wrong < WRONG_MOST) return refusal('screen-code-wrong', { left: WRONG_MOST - wrong })
    const locking = lockTerritory.available(ports.store().read(), undefined)
      ? refusal('screen-code-wrong', { left: 0 })
      : await lockTerritory.run(ports.store().read(), undefined, ports)
    if (isRefusal(locking) || isFault(locking)) return locking
    // On the lock, which is another store's.
    ports.store().look({ toast: { id: 0, text: screenCode.hidden.locked, tone: 'refusal', undo: false } })
    return { kind: 'done', quiet: true }
  },
}
