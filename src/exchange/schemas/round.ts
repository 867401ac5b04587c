import * as v from 'valibot'
import { isIsoWeek } from '../../domain/civil-date.ts'
import { STOP_KINDS } from '../../domain/week/round.ts'
import { clockTime, roundFrame } from './team.ts'
import { count, day, position, text } from './text.ts'

const metres = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))
export const isoWeek = v.pipe(v.string(), v.check(isIsoWeek))
const stopKind = v.picklist(STOP_KINDS)

export const round = v.object({
  ...roundFrame,
  week: isoWeek,
  day,
  walkMetres: metres,
  walkMinutes: metres,
  line: v.pipe(v.array(position), v.maxLength(50_000)),
})

export const stop = v.object({
  id: text,
  round: text,
  place: text,
  stopKind,
  rank: count,
  arrive: clockTime,
  leave: clockTime,
  serviceMinutes: metres,
  waitMinutes: v.exactOptional(metres),
  locked: v.boolean(),
})

const editionRounds = v.array(
  v.object({
    round: text,
    day,
    pair: v.optional(v.string(), ''),
    start: clockTime,
    end: clockTime,
    stops: v.array(v.object({ place: text, kind: stopKind, arrive: clockTime })),
  }),
)

export const weekEdition = v.object({
  id: text,
  week: isoWeek,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  handedOut: day,
  rounds: editionRounds,
  // Absent from what the first version 1 wrote.
  numbers: v.optional(v.record(text, count), {}),
  before: v.exactOptional(editionRounds),
})
