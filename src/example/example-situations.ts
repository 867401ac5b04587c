import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  daysBetween,
  firstDayOf,
  lastDayOf,
  weekday,
} from '../domain/civil-date.ts'
import { coarsened } from '../domain/coarsened.ts'
import type { Estate } from '../domain/estate.ts'
import { BAND_HOURS, HOUR_BANDS, type HourBand } from '../domain/half-day.ts'
import { lastWorkingDay } from '../domain/last-working-day.ts'
import type { Rng } from '../domain/rng.ts'
import { defaultAudience, type Situation, statusOf } from '../domain/situation.ts'
import { FAMILIES, familyOf, isMaterial } from '../domain/taxonomy.ts'
import { minuteAt } from '../domain/when.ts'
import { draw, happens, type Lottery, lotteryOf } from './draw.ts'
import { EXAMPLE_CODES, type ExampleCode, HOURS, perMonth, SEASONS, WEEKDAYS } from './example-codes.ts'
import { EXAMPLE_FLARES, flarePlaces } from './example-flares.ts'
import { type DrawnPlace, placeDrawer } from './example-places.ts'
import { statusSteps } from './example-statuses.ts'

type Sketch = {
  readonly code: string
  readonly place: DrawnPlace
  readonly day: CivilDate
  readonly band: HourBand
  /** Local minute of the day; what the team saw has one. */
  readonly minuteOfDay: number
  readonly seen: boolean
}

/** Months from the first one on, the last one up to a day of it. */
export type ExampleSpan = {
  readonly first: CivilMonth
  readonly months: number
  readonly until: CivilDate
  readonly zone: string
}

const LIFT = 'F-lift-out-of-order'

/** Fictional situations, oldest first. */
export const exampleSituations = (
  estate: Estate,
  rng: Rng,
  idOf: (rank: number) => string,
  span: ExampleSpan,
): readonly Situation[] => {
  const sketches = [
    ...everyday(estate, rng, span),
    ...flaring(estate, rng, span),
    ...urgent(estate, rng, span),
  ]
    .filter(({ day }) => day <= span.until)
    .sort((a, b) => daysBetween(b.day, a.day) || a.minuteOfDay - b.minuteOfDay)
  const seenBefore = new Map<string, CivilDate[]>()
  return sketches.map((sketch, rank) => {
    const key = `${sketch.code} ${sketch.place.id}`
    const before = (seenBefore.get(key) ?? []).filter((day) => daysBetween(day, sketch.day) <= 90)
    seenBefore.set(key, [...before, sketch.day])
    return situationOf(rng, idOf(rank), sketch, before.length, span.until, span.zone, rank)
  })
}

function* everyday(estate: Estate, rng: Rng, span: ExampleSpan): Generator<Sketch> {
  const placeFor = placeDrawer(estate, rng)
  const known = EXAMPLE_CODES.filter(({ id }) => estate.code.size === 0 || estate.code.has(id))
  for (let index = 0; index < span.months; index++) {
    const month = addMonths(span.first, index)
    const days = dayLotteries(month)
    for (const family of FAMILIES) {
      const codes = known.filter(({ id }) => familyOf(id) === family)
      if (codes.length === 0) continue
      const season = SEASONS[family][Number(month.slice(5)) - 1]!
      const count = Math.round(perMonth(family) * season * (0.85 + 0.3 * rng.unit()))
      const lottery = lotteryOf<ExampleCode>(codes, ({ share }) => share)
      for (let drawn = 0; drawn < count; drawn++) {
        const code = draw(rng, lottery)
        const place = placeFor(code)
        if (place) yield sketch(rng, code.id, place, days)
      }
    }
  }
}

function* flaring(estate: Estate, rng: Rng, span: ExampleSpan): Generator<Sketch> {
  for (const { spot, months, counts, codes } of EXAMPLE_FLARES) {
    const places = flarePlaces(estate, spot)
    if (places.length === 0) continue
    for (const [rank, index] of months.entries()) {
      const days = dayLotteries(addMonths(span.first, index))
      for (let drawn = 0; drawn < counts[rank]!; drawn++) {
        const id = places[rng.int(0, places.length - 1)]!
        const landlord = estate.entrance.get(id)?.landlord ?? 'ville'
        yield sketch(rng, codes[rng.int(0, codes.length - 1)]!, { id, landlord }, days)
      }
    }
  }
}

/** On the last working day, a lift with somebody in it: the call that a shift finds to confirm. */
function* urgent(estate: Estate, rng: Rng, { until }: ExampleSpan): Generator<Sketch> {
  const code = EXAMPLE_CODES.find(({ id }) => id === LIFT && (estate.code.size === 0 || estate.code.has(id)))
  const place =
    code && estate.entrance.size > 0 ? placeDrawer(estate, rng)({ ...code, outside: 0 }) : undefined
  const day = lastWorkingDay(addDays(until, 1))
  if (place) yield { code: LIFT, place, day, band: 'morning', minuteOfDay: 10 * 60 + 20, seen: true }
}

type DayLotteries = Readonly<Record<'material' | 'social', Lottery<CivilDate>>>

function dayLotteries(month: CivilMonth): DayLotteries {
  const days = Array.from({ length: daysBetween(firstDayOf(month), lastDayOf(month)) + 1 }, (_, rank) =>
    addDays(firstDayOf(month), rank),
  )
  const of = (chances: readonly number[]): Lottery<CivilDate> =>
    lotteryOf(days, (day) => chances[weekday(day) - 1]!)
  return { material: of(WEEKDAYS.material), social: of(WEEKDAYS.social) }
}

function sketch(rng: Rng, code: string, place: DrawnPlace, days: DayLotteries): Sketch {
  const family = familyOf(code)
  const day = draw(rng, isMaterial(family) ? days.material : days.social)
  const band = draw(
    rng,
    lotteryOf(HOUR_BANDS, (each) => HOURS[family][each]),
  )
  const [start, end] = band === 'night' ? [22, 24] : BAND_HOURS[band]
  const minuteOfDay = rng.int(start * 60, end * 60 - 1)
  // The team is out on weekdays, until the end of the evening.
  const out = weekday(day) <= 5 && minuteOfDay >= 9 * 60 && minuteOfDay < 20 * 60
  return { code, place, day, band, minuteOfDay, seen: out && happens(rng, isMaterial(family) ? 0.8 : 0.6) }
}

function situationOf(
  rng: Rng,
  id: string,
  { code, place, day, band, minuteOfDay, seen }: Sketch,
  before: number,
  last: CivilDate,
  zone: string,
  rank: number,
): Situation {
  const family = familyOf(code)
  const steps = statusSteps(rng, isMaterial(family), day, last)
  const reporters = ['resident', 'resident', 'caretaker', 'partner'] as const
  const exact = seen && code !== 'C5' && family !== 'G'
  const drawn: Situation = {
    kind: 'situation',
    id,
    code,
    place: place.id,
    when: exact ? { minute: minuteAt(day, minuteOfDay, zone) } : { day, band },
    severity: happens(rng, family === 'E' ? 0.3 : 0.08) ? 3 : happens(rng, 0.38) ? 2 : 1,
    recurrence: before >= 3 ? 'settled' : before >= 1 ? 'repeated' : 'new',
    origin: seen ? 'seen' : 'reported',
    by: seen ? 'team' : reporters[rng.int(0, reporters.length - 1)]!,
    responsible: place.landlord,
    statusSteps: steps,
    audience: defaultAudience(family),
  }
  const situation = coarsened(drawn, zone)
  const ticketed = ['taken-up', 'done', 'checked', 'reopened'].includes(statusOf(situation))
  if (!ticketed || !happens(rng, 0.8)) return situation
  const reference = `${place.landlord.slice(0, 3).toUpperCase()}-${day.slice(0, 4)}-${1000 + 3 * rank}`
  return { ...situation, reference }
}
