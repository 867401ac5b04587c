import { sameValue } from '../domain/change.ts'
import type { AnyRecord, Estate } from '../domain/estate.ts'
import type { Read } from '../domain/import.ts'
import type { Comparison, Difference } from '../domain/linkage.ts'

/** How the records of a file stand against what the territory holds. */
export function compare(estate: Estate, { records }: Read): Comparison {
  let same = 0
  const differences = records.flatMap((after): Difference[] => {
    const before = (estate[after.kind] as ReadonlyMap<string, AnyRecord>).get(after.id)
    if (!before) return [{ kind: after.kind, id: after.id, status: 'new', after, fields: [] }]
    if (sameValue(before, after)) {
      same++
      return []
    }
    return [{ kind: after.kind, id: after.id, status: 'changed', before, after, fields: [] }]
  })
  return { differences, same }
}
