import { isFault, isRefusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Reads every text held, in records, journal and drafts, for what may designate somebody. What is found stays in the session. */
export const checkHeldTexts: Operation = {
  id: 'check-held-texts',
  available: () => null,
  label: () => actions['check-held-texts'](),
  run: async ({ estate, session }, _target, ports) => {
    const store = ports.store()
    store.look({ register: { check: null, checking: true } })
    const check = await ports.checkTexts({
      estate,
      journal: store.journal(),
      drafts: [...session.drafts.values()],
    })
    const isKept = !isFault(check) && !isRefusal(check)
    // Closed meanwhile, it stays closed.
    if (store.read().session.register)
      store.look({ register: { check: isKept ? check : null, checking: false } })
    return isKept ? { kind: 'done', quiet: true } : check
  },
}
