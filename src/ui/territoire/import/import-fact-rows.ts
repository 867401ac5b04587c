import { format } from '../../../messages/format.ts'
import { importWords as words } from '../../../messages/import.ts'

export type FactRow = readonly [label: string, before: string, after: string]

/** The counted facts of a preview as rows: label, before, after; a side that has no figure shows a dash. */
export const importFactRows = (facts: Readonly<Record<string, number>>): readonly FactRow[] => {
  const rows: FactRow[] = []
  const add = (
    label: string,
    before: number | undefined,
    after: number | undefined,
    write: (value: number) => string = format.number,
  ): void => {
    if (before === undefined && after === undefined) return
    const side = (value: number | undefined): string => (value === undefined ? words.missing : write(value))
    rows.push([label, side(before), side(after)])
  }
  add(words.area, facts.hectaresBefore, facts.hectaresAfter, format.hectares)
  add(words.entrances, facts.entrancesBefore, facts.entrancesAfter)
  add(words.dwellings, facts.dwellingsBefore, facts.dwellingsAfter)
  add(words.outside, facts.outsideBefore, facts.outsideAfter)
  add(words.situations, undefined, facts.situations)
  add(words.known, undefined, facts.known)
  return rows
}
