import type { ReadChoices } from '../../domain/import.ts'
import { type Draft, draftKey } from './holding-of.ts'

type Keyed = { readonly draft: Draft; readonly key: string }

/**
 * Each door once. Rows that are the same to the letter are one (`repeated` counts the others); rows with the identifier
 * or address of another but other words are `conflicting`: the fullest of them is kept, or all with `all` chosen. What is
 * kept does not depend on the order of rows.
 */
export function distinctDrafts(
  drafts: readonly Draft[],
  { duplicates }: ReadChoices,
): { readonly kept: readonly Keyed[]; readonly repeated: number; readonly conflicting: number } {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = draftKey(draft)
    const group = `${draft.owner.id}|${key}`
    const before = groups.get(group)
    if (before) before.push(draft)
    else groups.set(group, [draft])
  }
  const kept: Keyed[] = []
  let [repeated, conflicting] = [0, 0]
  for (const group of groups.values()) {
    const distinct = [...new Map(group.map((draft) => [draft.row.whole, draft])).values()]
    repeated += group.length - distinct.length
    conflicting += distinct.length - 1
    const [first, ...others] = distinct.toSorted(byFullness)
    const key = draftKey(first!)
    kept.push({ draft: first!, key })
    if (duplicates === 'all')
      for (const draft of others) kept.push({ draft, key: `${key}|${draft.row.whole}` })
  }
  return { kept, repeated, conflicting }
}

const fullness = ({ row }: Draft): number => row.whole.split('\u001f').filter(Boolean).length
const byFullness = (one: Draft, other: Draft): number =>
  fullness(other) - fullness(one) || (one.row.whole < other.row.whole ? -1 : 1)
