import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** The other names that lists give a landlord; empty ones, twins and its own name are left out. */
export const setLandlordAliases: Operation<{
  readonly landlord: string
  readonly aliases: readonly string[]
}> = {
  id: 'set-landlord-aliases',
  available: ({ estate }, { landlord }) =>
    estate.landlord.has(landlord) ? null : refusal('landlord-unknown', { name: landlord }),
  label: ({ estate }, { landlord }) =>
    actions['set-landlord-aliases'](estate.landlord.get(landlord)?.name ?? landlord),
  run: (_state, { landlord, aliases }) => ({
    kind: 'done',
    change: (now) => {
      const found = now.landlord.get(landlord)
      if (!found) return now
      const { aliases: _before, ...rest } = found
      const kept = [...new Set(aliases.map((name) => name.trim().replace(/\s+/g, ' ')))]
        .filter((name) => name !== '' && name !== found.name)
        .sort()
      return withRecords(now, [kept.length === 0 ? rest : { ...rest, aliases: kept }])
    },
  }),
}
