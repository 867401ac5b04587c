import fc from 'fast-check'
import { addDays, type CivilDate } from '../../../src/domain/civil-date.ts'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import { SHIFT_NOTE_TYPES, type ShiftNote } from '../../../src/domain/field/shift-note.ts'
import type { JointPlan } from '../../../src/domain/follow-up/joint-plan.ts'
import type { Mediation } from '../../../src/domain/follow-up/mediation.ts'
import { ACTION_STATUSES, type OutreachAction } from '../../../src/domain/follow-up/outreach-action.ts'
import { PROJECT_STATUSES, type Project } from '../../../src/domain/follow-up/project.ts'
import { RELAY_STATUSES, type Relay } from '../../../src/domain/follow-up/relay.ts'
import type { Request } from '../../../src/domain/follow-up/request.ts'
import {
  DECISION_RESULTS,
  MEETING_AUDIENCES,
  type PartnerMeeting,
} from '../../../src/domain/partners/partner-meeting.ts'
import { type Situation, STATUSES } from '../../../src/domain/situation.ts'
import { situation } from '../build.ts'

export const TODAY = '2026-11-26'

/** A day of the last months; `ahead` days of the next ones too. */
const day = (ahead = 0): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: -200, max: ahead }).map((days) => addDays(TODAY, days))
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const given = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

const steps = <Status extends string>(statuses: readonly Status[], least: number) =>
  fc
    .array(fc.record({ status: fc.constantFrom(...statuses), on: day() }), { minLength: least, maxLength: 5 })
    .map((all) => all.sort((a, b) => (a.on < b.on ? -1 : 1)))

const request: fc.Arbitrary<Omit<Request, 'id'>> = fc
  .record({
    kind: fc.constant('request' as const),
    from: fc.constant('resident' as const),
    place: fc.constant('nord'),
    on: day(),
    dueOn: day(60),
    remindOn: maybe(day(60)),
    answer: maybe(fc.record({ on: day(), outcome: fc.constant('answered' as const) })),
  })
  .map(given) as fc.Arbitrary<Omit<Request, 'id'>>

const relay = fc
  .record({
    kind: fc.constant('relay' as const),
    domain: fc.constant('health' as const),
    partner: fc.constant('ccas'),
    place: maybe(fc.constant('nord')),
    people: fc.constant(1),
    youths: fc.constant(0),
    statusSteps: steps(RELAY_STATUSES, 1),
    remindOn: maybe(day(60)),
  })
  .map(given) as fc.Arbitrary<Omit<Relay, 'id'>>

const agreement = fc
  .record({
    text: fc.constant('Accord'),
    on: day(),
    checkOn: day(60),
    result: maybe(fc.record({ on: day(), kept: fc.constant('kept' as const) })),
  })
  .map(given)

const numbered = <T extends object>(all: readonly T[]) =>
  all.map((each, rank) => ({ ...each, id: `p${rank}` }))

const mediation = fc
  .record({
    kind: fc.constant('mediation' as const),
    caseCode: fc.constant('M-2026-01'),
    mode: fc.constant('deferred' as const),
    motif: fc.constant('B2'),
    place: fc.constant('e1'),
    opened: day(),
    parties: fc.constant([]),
    meetings: fc
      .array(day(), { maxLength: 3 })
      .map((days) =>
        days.sort().map((on, rank) => ({ id: `m${rank}`, type: 'shuttle' as const, on, parties: ['A'] })),
      ),
    agreements: fc.array(agreement, { maxLength: 3 }).map(numbered),
    closed: maybe(
      fc.record({ on: day(), outcome: fc.constantFrom('agreement' as const, 'withdrawn' as const) }),
    ),
    remindOn: maybe(day(60)),
  })
  .map(given) as fc.Arbitrary<Omit<Mediation, 'id'>>

const expectation = fc
  .record({
    text: fc.constant('Des bancs'),
    raisedOn: day(),
    answer: maybe(fc.record({ on: day(), text: fc.constant('Oui') })),
  })
  .map(given)

const action = fc.record({
  kind: fc.constant('action' as const),
  aim: fc.constant('mobilisation' as const),
  form: fc.constant('meeting' as const),
  theme: fc.constant('renovation' as const),
  title: fc.constant('Réunion'),
  days: fc.array(day(60), { maxLength: 3 }).map((days) => days.sort()),
  places: fc.constantFrom([], ['e1']),
  partners: fc.constant([]),
  expectations: fc.array(expectation, { maxLength: 3 }).map(numbered),
  points: fc.constant([]),
  statusSteps: steps(ACTION_STATUSES, 0),
}) as fc.Arbitrary<Omit<OutreachAction, 'id'>>

const dated = fc.record({ text: fc.constant('Étape'), due: day(60), done: maybe(day()) }).map(given)

const project = fc.record({
  kind: fc.constant('project' as const),
  title: fc.constant('Jardin'),
  places: fc.constantFrom([], ['square']),
  partners: fc.constant([]),
  means: fc.constant([]),
  milestones: fc.array(dated, { maxLength: 3 }).map(numbered),
  statusSteps: steps(PROJECT_STATUSES, 0),
}) as fc.Arbitrary<Omit<Project, 'id'>>

const jointPlan = fc
  .record({
    kind: fc.constant('jointPlan' as const),
    place: fc.constant('square'),
    objective: fc.constant('Un square accueillant'),
    from: day(),
    until: day(60),
    commitments: fc
      .array(dated, { maxLength: 3 })
      .map((all) => numbered(all).map((each) => ({ ...each, partner: 'ville' }))),
    evaluation: maybe(fc.constant({ on: TODAY, result: 'reached' as const, text: 'Fait' })),
  })
  .map(given) as fc.Arbitrary<Omit<JointPlan, 'id'>>

const someSituation: fc.Arbitrary<Omit<Situation, 'id'>> = fc
  .record({
    code: fc.constantFrom('A1', 'D2', 'F-lift-broken', 'B1', 'C2', 'G1'),
    statusSteps: steps(STATUSES, 0),
    call: maybe(
      fc.record({ to: fc.constant('18'), confirmed: maybe(day()) }).map(given) as fc.Arbitrary<{
        to: string
      }>,
    ),
    remindOn: maybe(day(60)),
  })
  .map((over) => situation('', given(over) as Partial<Situation>))

const shiftNote = fc
  .record({
    kind: fc.constant('shiftNote' as const),
    type: fc.constantFrom(...SHIFT_NOTE_TYPES),
    text: fc.constant('Passer au 3'),
    on: day(),
    until: maybe(day(60)),
    settled: maybe(day()),
  })
  .map(given) as fc.Arbitrary<Omit<ShiftNote, 'id'>>

const meeting = fc
  .record({
    kind: fc.constant('meeting' as const),
    audience: fc.constantFrom(...MEETING_AUDIENCES),
    day: day(),
    scenes: fc.constant([]),
    answers: fc.constant([]),
    decisions: fc
      .array(
        fc
          .record({
            text: fc.constant('Revoir le local'),
            who: fc.constantFrom('team', 'vilogia'),
            due: day(60),
            settled: maybe(fc.record({ on: day(), result: fc.constantFrom(...DECISION_RESULTS) })),
          })
          .map(given),
        { maxLength: 3 },
      )
      .map(numbered),
  })
  .map(given) as fc.Arbitrary<Omit<PartnerMeeting, 'id'>>

/** Records of every kind that something may wait in, each with an id of its own. */
export const followedRecords: fc.Arbitrary<readonly AnyRecord[]> = fc
  .array(fc.oneof(request, relay, mediation, action, project, jointPlan, someSituation, shiftNote, meeting), {
    maxLength: 12,
  })
  .map((all) => all.map((each, rank) => ({ ...each, id: `${each.kind}-${rank}` }) as AnyRecord))
