import type { Question, ReadChoices, ReadContext } from '../../domain/import.ts'
import { cutText } from '../text/clean-text.ts'

const MOST_OPTIONS = 60

/** A commune among the rows that have no position: how many, and of what name. */
export type CommuneRows = { count: number; readonly name: string }

/**
 * Which communes are the territory's, for rows without a position: as chosen; else those that records of the territory,
 * or rows of the file with a position near it, are in; else, nothing being known, the one most rows are in (all that are
 * most, when several are). What is left out is asked, commune by commune.
 */
export function keptCommunes(
  found: ReadonlyMap<string, CommuneRows>,
  near: ReadonlySet<string>,
  { communes = [] }: ReadContext,
  choices: ReadChoices,
): { readonly kept: ReadonlySet<string>; readonly questions: readonly Question[] } {
  if (found.size === 0) return { kept: new Set(), questions: [] }
  const known = [...found.keys()].filter((code) => near.has(code) || communes.includes(code))
  const most = Math.max(...[...found.values()].map(({ count }) => count))
  const likely =
    known.length > 0 ? known : [...found].flatMap(([code, { count }]) => (count === most ? [code] : []))
  const kept = new Set(choices.communes ?? likely)
  const left = [...found].filter(([code]) => !kept.has(code))
  if (left.length === 0 && choices.communes === undefined && likely.length < 2) return { kept, questions: [] }
  const sorted = [...found].toSorted(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
  const question: Question = {
    code: 'other-communes',
    params: {
      count: left.reduce((sum, [, { count }]) => sum + count, 0),
      communes: left
        .slice(0, 3)
        .map(([code, { name }]) => name || code)
        .join(', '),
    },
    options: sorted.slice(0, MOST_OPTIONS).map(([code, { count, name }]) => ({
      value: code,
      label: cutText(`${name || code} (${code}) : ${count}`, 100),
    })),
    choice: 'communes',
    several: true,
    taken: [...kept].sort().join(','),
    ...(choices.communes && { settled: true as const }),
  }
  return { kept, questions: left.length > 0 || choices.communes || known.length === 0 ? [question] : [] }
}
