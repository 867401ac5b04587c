import { addDays } from '../../src/domain/civil-date.ts'
import { type Estate, withoutRecords, withRecords } from '../../src/domain/estate.ts'
import type { Period } from '../../src/domain/period.ts'
import { withFrozenQuarters } from '../../src/domain/published/with-frozen-quarters.ts'
import { type Rng, rngOf } from '../../src/domain/rng.ts'
import {
  defaultAudience,
  MATERIAL_STATUSES,
  type Situation,
  SOCIAL_STATUSES,
  type StatusStep,
} from '../../src/domain/situation.ts'
import { situationPlace } from '../../src/domain/situation-place.ts'
import { familyOf, isMaterial } from '../../src/domain/taxonomy.ts'
import { EXCHANGES, NOT_DONE_REASONS, type Passage } from '../../src/domain/week/passage.ts'
import { exampleEstate } from '../example/embedded-estate.ts'

/** The contract's year that the benchmark tells, and a day on which all of it is kept and frozen. */
export const BENCH_YEAR: Period = { from: '2025-07-01', until: '2026-06-30' }
export const BENCH_TODAY = '2026-07-20'
export const BENCH_SIZE = { passages: 13_000, situations: 1_000 }
const DAYS = 365

const oneOf = <Value>(rng: Rng, values: readonly Value[]): Value => values[rng.int(0, values.length - 1)]!
const dayIn = (rng: Rng): string => addDays(BENCH_YEAR.from, rng.int(0, DAYS - 1))

/** Half of them as closed weeks keep them, half with their minute. */
const whenOf = (rng: Rng, day: string) =>
  rng.unit() < 0.5
    ? { day, band: oneOf(rng, ['morning', 'afternoon'] as const) }
    : { minute: `${day}T${String(rng.int(8, 18)).padStart(2, '0')}:${rng.int(10, 59)}Z` }

function passageOf(rng: Rng, rank: number, places: readonly string[]): Passage {
  const done = rng.unit() < 0.92
  return {
    ...{
      kind: 'passage',
      id: `passage-bench-${rank}`,
      place: oneOf(rng, places),
      when: whenOf(rng, dayIn(rng)),
    },
    ...(done
      ? { done, exchanges: oneOf(rng, EXCHANGES), youths: oneOf(rng, EXCHANGES) }
      : { done, reason: oneOf(rng, NOT_DONE_REASONS) }),
  }
}

function situationOf(rng: Rng, rank: number, estate: Estate, places: readonly string[]): Situation {
  const code = oneOf(rng, [...estate.code.values()])
  const place = code.finest === 'sector' ? oneOf(rng, [...estate.sector.keys()]) : oneOf(rng, places)
  const day = dayIn(rng)
  const statuses = isMaterial(familyOf(code.id)) ? MATERIAL_STATUSES.slice(0, -1) : SOCIAL_STATUSES
  const steps: StatusStep[] = []
  for (const status of statuses.slice(0, rng.int(1, statuses.length)))
    steps.push({ status, on: addDays(steps.at(-1)?.on ?? day, steps.length === 0 ? 0 : rng.int(0, 20)) })
  return {
    ...{ kind: 'situation', id: `situation-bench-${rank}`, code: code.id, place, when: whenOf(rng, day) },
    ...{ severity: 1, recurrence: 'new', by: 'team', statusSteps: steps },
    origin: rng.unit() < 0.8 ? 'seen' : 'reported',
    responsible: situationPlace(estate, place)?.landlord ?? 'ville',
    audience: defaultAudience(code.family),
  }
}

/** The embedded territory with a year of 13 000 passages and 1 000 situations drawn from a seed, beside the rest of the example; its quarters frozen. */
export const reportYear = (seed: number): Estate => {
  const rng = rngOf(seed)
  const example = exampleEstate(seed, BENCH_TODAY)
  const bare = withoutRecords(
    withoutRecords(example, 'passage', example.passage.keys()),
    'situation',
    example.situation.keys(),
  )
  const bareQuarters = withoutRecords(bare, 'quarterFigures', bare.quarterFigures.keys())
  const places = [...bare.entrance.keys(), ...bare.publicPlace.keys()]
  const records = [
    ...Array.from({ length: BENCH_SIZE.passages }, (_, rank) => passageOf(rng, rank, places)),
    ...Array.from({ length: BENCH_SIZE.situations }, (_, rank) => situationOf(rng, rank, bare, places)),
  ]
  return withFrozenQuarters(withRecords(bareQuarters, records), BENCH_TODAY)
}
