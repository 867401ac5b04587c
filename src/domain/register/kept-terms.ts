import type { Estate, Kind } from '../estate.ts'
import { kindMonths, NOTE_MONTHS } from '../retention/months-of.ts'
import { retentionMonths } from '../retention.ts'
import { FAMILIES, type Family, familyOf } from '../taxonomy.ts'

/** How long records of a kind are kept, in months from the end of their quarter: what the expiry itself goes by. Null: as long as their territory. */
export type KeptTerm = {
  readonly months: number | null
  /** Situations have a term by code: a whole family, or codes of one that have another than most of it. */
  readonly of?: readonly (Family | string)[]
}

/** Terms of a kind, shortest first; one, but for situations. */
export const keptTerms = (estate: Estate, kind: Kind): readonly KeptTerm[] =>
  kind === 'situation' ? situationTerms(estate) : [{ months: kindMonths(kind) }]

/** Months that notes and photos are kept on records that stay. */
export const noteMonths = (): number => NOTE_MONTHS

const situationTerms = (estate: Estate): readonly KeptTerm[] => {
  const terms = new Map<number, string[]>()
  const add = (months: number, what: string): void => {
    const held = terms.get(months)
    if (held) held.push(what)
    else terms.set(months, [what])
  }
  for (const family of FAMILIES) {
    const codes = [...estate.code.values()].filter(({ id }) => familyOf(id) === family)
    const usual =
      usualOf(codes.map(({ id }) => retentionMonths(estate, id))) ?? retentionMonths(estate, family)
    add(usual, family)
    for (const { id } of codes) {
      const months = retentionMonths(estate, id)
      if (months !== usual) add(months, id)
    }
  }
  return [...terms].sort(([a], [b]) => a - b).map(([months, of]) => ({ months, of }))
}

/** The value that most have; of equals the greater. */
const usualOf = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0]
}
