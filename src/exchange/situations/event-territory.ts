import { cleanEvents, EVENT_DIRT } from '../../domain/hotspots/clean-events.ts'
import type { Question, ReadChoices, ReadContext, ReadResult } from '../../domain/import.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Situation } from '../../domain/situation.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { familyOf, isMaterial } from '../../domain/taxonomy.ts'
import { dayOf } from '../../domain/when.ts'
import { sentence } from '../../messages/sentence.ts'
import type { Rows } from '../tables/rows.ts'
import { Tally } from '../tables/tally.ts'
import { eventPlaces } from './event-places.ts'
import { eventTypes } from './event-types.ts'
import { type LocatedEvent, locatedEvents, typeOf } from './located-events.ts'

const INTO = ['own', 'here'] as const

/** Asked of a file that lies elsewhere: a territory of its own, or only what lies in the one at hand. */
export const intoQuestion: Question = {
  code: 'events-into',
  choice: 'into',
  options: INTO.map((value) => ({ value })),
  taken: 'own',
  settled: true,
}

/**
 * A territory of its own made of dated events of elsewhere: cells of 100 m that hold one as public places, a perimeter
 * around them, and a situation for each, reported by a partner, for the team, without a note. Their types become codes of
 * ours as chosen, or as words suggest; a type without one is left aside and counted, as is dirt (`cleanEvents`).
 */
export const eventTerritory = (
  { rows, notices, questions, columns: matches, layout }: Rows,
  context: ReadContext,
  choices: ReadChoices,
): ReadResult | Refusal => {
  const tally = new Tally()
  const { events, columns, hourless } = locatedEvents(rows, context, tally)
  if (events.length === 0)
    return refusal('no-good-row', { count: rows.length, first: tally.first ? sentence(tally.first) : '' })
  const clean = cleanEvents(columns)
  for (const why of EVENT_DIRT) tally.count(`event-${why}`, undefined, clean.setAside[why])
  const located = Array.from(clean.rows, (row) => events[row]!)
  const types = eventTypes(located, context, choices)
  const coded = located.flatMap((event) => {
    const code = types.codeOf(typeOf(event.row))
    return code === undefined ? [] : [{ ...event, code }]
  })
  tally.count('event-type-aside', undefined, located.length - coded.length)
  const hours = hourless < events.length
  if (hours) tally.count('value-assumed', { column: 'heure', value: 'midi' }, hourless)
  else tally.count('event-hours-unknown', undefined, coded.length)
  const { places, perimeter, placeOf } = eventPlaces(coded)
  const situations = coded.map((event, rank) => situationOf(event, placeOf(rank), context))
  const days = coded.map(({ when }) => dayOf(when, context.timeZone)).sort()
  const [from, until] = [days[0] ?? context.today, days.at(-1) ?? context.today]
  return {
    kind: 'events',
    records: [...perimeter, ...places, ...situations],
    datasets: [],
    covers: [],
    seen: rows.length,
    notices: [...notices, ...tally.notices()],
    questions: [
      intoQuestion,
      ...questions,
      ...tally.questions(),
      ...types.questions,
      { code: 'events-published' },
    ],
    columns: matches,
    layout,
    events: { from, until, hours },
  }
}

type Coded = LocatedEvent & { readonly code: string }

const situationOf = ({ row, when, code }: Coded, place: string, { timeZone }: ReadContext): Situation => ({
  kind: 'situation',
  id: `situation-${stableId('event', code, place, row.whole)}`,
  code,
  place,
  when,
  severity: 1,
  recurrence: 'new',
  origin: 'reported',
  by: 'partner',
  responsible: 'ville',
  statusSteps: [{ status: isMaterial(familyOf(code)) ? 'noted' : 'observed', on: dayOf(when, timeZone) }],
  audience: 'team',
})
