import type { Question, ReadChoices } from '../../domain/import.ts'
import type { PositionTally } from '../tables/position-tally.ts'
import type { Rows } from '../tables/rows.ts'
import type { Drafted } from './draft-rows.ts'

/** What is to be asked of a list once its rows are doors; `conflicting`: rows that say otherwise than one of their door. */
export function holdingQuestions(
  drafted: Drafted,
  conflicting: number,
  table: Rows,
  positions: PositionTally,
  { duplicates }: ReadChoices,
): readonly Question[] {
  const asked: Question[] = [...positions.questions()]
  const { byAddress, elsewhere, doubtfulDwellings, numbersAsDates } = drafted
  if (byAddress.length > 0 && !positions.isCoarse && positions.unreadSystem === undefined) {
    // a list that has no positions at all hides nothing, when each of its doors has a number to be found by
    const isPlain = !(['lng', 'x', 'latlng'] as const).some((column) => table.has(column))
    const isFindable = isPlain && byAddress.every(({ address }) => address.number !== '')
    const settled = isFindable && { settled: true as const }
    asked.push({ code: 'positions-missing', params: { count: byAddress.length }, ...settled })
  }
  if (elsewhere > 0) asked.push({ code: 'other-communes', params: { count: elsewhere } })
  if (doubtfulDwellings.length > 0) asked.push(example('dwellings-doubtful', doubtfulDwellings))
  if (numbersAsDates.length > 0) asked.push(example('numbers-as-dates', numbersAsDates))
  if (conflicting > 0) {
    asked.push({
      code: 'duplicates',
      params: { count: conflicting },
      options: [{ value: 'first' }, { value: 'all' }],
      choice: 'duplicates',
      taken: duplicates ?? 'first',
      ...(duplicates && { settled: true as const }),
    })
  }
  return asked
}

const example = (code: 'dwellings-doubtful' | 'numbers-as-dates', values: readonly string[]): Question => ({
  code,
  params: { count: values.length, example: values[0]!.slice(0, 40) },
})
