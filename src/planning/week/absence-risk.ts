import type { Instance } from './instance.ts'

/** Decimetres that a day beyond the maximum gap costs if the last round of the week were to be missed. */
const WORTH = 1500
/** Days beyond the gap that are looked at: an older place is met early by its age already. */
export const MOST_AT_RISK = 7

/**
 * What it costs, by round, that a place would be a day beyond its maximum gap were the round missed: the less of its
 * week is still to come, the dearer, since what is lost on a Monday evening can be made up for and on a Friday it can't.
 * A margin, not a level: it decides among plans of equal duty.
 */
export const absenceRisk = ({ rounds }: Pick<Instance, 'rounds'>): Float64Array => {
  const weekOf = (day: number): number => Math.floor(day / 7)
  return Float64Array.from(rounds, ({ day }) => {
    const ofWeek = rounds.filter((other) => weekOf(other.day) === weekOf(day))
    const gone = ofWeek.filter((other) => other.day <= day).length
    return Math.round((WORTH * gone) / ofWeek.length)
  })
}
