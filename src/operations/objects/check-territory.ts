import { isFault, isRefusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { checkedPart } from './checked-part.ts'

/** Looks for what is wrong in the territory. The newest check wins; the older list stays until the new one is there. */
export const checkTerritory: Operation = {
  id: 'check-territory',
  available: () => null,
  label: () => actions['check-territory'](),
  run: async ({ estate }, _target, ports) => {
    const store = ports.store()
    const known = store.read().session.flaws
    const request = (known?.request ?? 0) + 1
    const shown = known?.result
    store.look({ flaws: { request, state: 'running', ...(shown && { result: shown }) } })
    const result = await ports.flaws(checkedPart(estate))
    const isNewest = store.read().session.flaws?.request === request
    if (isFault(result) || isRefusal(result)) {
      if (isNewest) store.look({ flaws: { request, state: 'failed', failure: result } })
      return result
    }
    if (isNewest) store.look({ flaws: { request, state: 'done', result } })
    return { kind: 'done', quiet: true }
  },
}
