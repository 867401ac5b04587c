import type { PositionReading, Question } from '../../../domain/import.ts'
import type { Landlord } from '../../../domain/landlord.ts'
import { importWords, optionWords } from '../../../messages/import.ts'

type About = {
  readonly question: Question
  readonly positions: readonly PositionReading[]
  readonly landlords: ReadonlyMap<string, Landlord>
}

/** The words of one option: the file's own, a landlord's name, a reading of positions with how far it falls. */
export const optionLabel = (
  { value, label }: NonNullable<Question['options']>[number],
  { question, positions, landlords }: About,
): string => {
  const words = label ?? landlords.get(value)?.name ?? optionWords[value] ?? value
  const reading =
    question.choice === 'position' ? positions.find((each) => each.reading === value) : undefined
  return reading ? `${words}, ${importWords.away(reading.metres)}` : words
}
