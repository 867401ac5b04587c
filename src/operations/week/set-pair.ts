import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Adds a pair (no id), or renames the one of that id. A pair has a label, never people's names. */
export const setPair: Operation<{ readonly id?: string; readonly name: string }> = {
  id: 'set-pair',
  available: (_state, { name }) => (name.trim() ? null : refusal('no-pair')),
  label: (_state, { id, name }) => actions['set-pair'](name.trim(), id === undefined),
  run: (_state, target, ports) => {
    const id = target.id ?? ports.newId('pair')
    const name = target.name.trim()
    return {
      kind: 'done',
      change: (now) =>
        withRecords(now, [{ kind: 'pair', id, name, rank: now.pair.get(id)?.rank ?? now.pair.size }]),
    }
  },
}
