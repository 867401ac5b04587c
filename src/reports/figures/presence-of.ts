import type { Estate } from '../../domain/estate.ts'
import { passageMinutes } from '../../domain/funding/passage-minutes.ts'
import type { Period } from '../../domain/period.ts'
import type { EXCHANGES, Passage } from '../../domain/week/passage.ts'
import { passagesIn } from './dated-records.ts'
import { expiredCount } from './expired-count.ts'

type Band = (typeof EXCHANGES)[number]

/** People of a band, at the least and at the most; 6 or more has no most. */
const LEAST: Readonly<Record<Band, number>> = { '0': 0, '1-2': 1, '3-5': 3, '6+': 6 }
const MOST: Readonly<Record<Band, number>> = { '0': 0, '1-2': 2, '3-5': 5, '6+': 6 }

/** People summed over bands: bands are noted, not heads. */
export type BandSum = {
  readonly least: number
  /** With 6 for each passage of 6 or more. */
  readonly most: number
  /** Passages of 6 or more, whose most is not known. */
  readonly open: number
}

/** What the team did at the places of a scope in a period. Never by pair nor by who walked. */
export type Presence = {
  /** Passages done, by day then id. */
  readonly done: readonly Passage[]
  readonly notDone: readonly Passage[]
  /** Passages done of which a monthly count alone is left. */
  readonly expired: number
  readonly minutes: number
  readonly people: BandSum
  readonly youths: BandSum
  /** Places met at least once. */
  readonly places: ReadonlySet<string>
}

const sumOf = (passages: readonly Passage[], field: 'exchanges' | 'youths'): BandSum => {
  let [least, most, open] = [0, 0, 0]
  for (const { [field]: band } of passages) {
    if (band === undefined) continue
    least += LEAST[band]
    most += MOST[band]
    if (band === '6+') open++
  }
  return { least, most, open }
}

export const presenceOf = (estate: Estate, isHere: (place: string) => boolean, period: Period): Presence => {
  const done: Passage[] = []
  const notDone: Passage[] = []
  for (const { record } of passagesIn(estate, period))
    if (isHere(record.place)) (record.done ? done : notDone).push(record)
  return {
    ...{ done, notDone, expired: expiredCount(estate, period, 'passage', isHere) },
    minutes: done.reduce((sum, passage) => sum + passageMinutes(estate, passage), 0),
    ...{ people: sumOf(done, 'exchanges'), youths: sumOf(done, 'youths') },
    places: new Set(done.map(({ place }) => place)),
  }
}
