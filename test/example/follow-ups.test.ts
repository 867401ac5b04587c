import { expect, test } from 'vitest'
import { addDays, daysBetween, isoWeekOf } from '../../src/domain/civil-date.ts'
import { type AnyRecord, type Estate, KINDS, type Kind } from '../../src/domain/estate.ts'
import { placesToAvoid } from '../../src/domain/field/places-to-avoid.ts'
import { shiftNotesOf } from '../../src/domain/field/shift-notes.ts'
import { callsToConfirm } from '../../src/domain/field/urgent-situations.ts'
import { ACTION_NEXT } from '../../src/domain/follow-up/action-steps.ts'
import { dueItems } from '../../src/domain/follow-up/due-items.ts'
import {
  agreementObstacle,
  closingObstacle,
  lastDay,
  meetingObstacle,
} from '../../src/domain/follow-up/mediation-rules.ts'
import { PROJECT_NEXT } from '../../src/domain/follow-up/project-steps.ts'
import { nextRelaySteps } from '../../src/domain/follow-up/relay-steps.ts'
import { suspectSpans } from '../../src/domain/free-text.ts'
import { knownNames } from '../../src/domain/known-names.ts'
import { lastWorkingDay } from '../../src/domain/last-working-day.ts'
import { keptUntil } from '../../src/domain/retention.ts'
import { situationPlace } from '../../src/domain/situation-place.ts'
import { exampleEstate } from './embedded-estate.ts'

const TODAYS = ['2026-11-26', '2027-02-01', '2026-07-04']
const seeds = process.env.TOURNEE_LONG ? Array.from({ length: 30 }, (_, seed) => seed) : [1, 7]
const years = TODAYS.flatMap((today) => seeds.map((seed) => ({ today, estate: exampleEstate(seed, today) })))
const FOLLOWED = [
  ...(['onCall', 'shiftNote', 'request', 'intervention', 'relay', 'mediation', 'action', 'project'] as const),
  ...(['jointPlan', 'barometer'] as const),
] satisfies readonly Kind[]
const followed = (estate: Estate): readonly AnyRecord[] =>
  FOLLOWED.flatMap((kind) => [...estate[kind].values()] as AnyRecord[])

/** Every text of a record, with the name of its field. */
function* texts(value: unknown, field = ''): Generator<readonly [field: string, text: string]> {
  if (typeof value === 'string') yield [field, value]
  else if (Array.isArray(value)) for (const each of value) yield* texts(each, field)
  else if (value && typeof value === 'object')
    for (const [name, each] of Object.entries(value)) yield* texts(each, name)
}
const WORDS = ['text', 'note', 'title', 'objective', 'label', 'hours']
const DAYS = ['on', 'done', 'settled', 'raisedOn', 'opened', 'consent', 'withdrawn', 'confirmed']

test('a year has of everything that is followed, in calm numbers', () => {
  for (const { estate } of years) {
    const sizes = Object.fromEntries(FOLLOWED.map((kind) => [kind, estate[kind].size]))
    expect(sizes).toMatchObject({ onCall: 4, shiftNote: 12, project: 4, jointPlan: 3 })
    const between = (kind: Kind, least: number, most: number): void => {
      expect(estate[kind].size, kind).toBeGreaterThanOrEqual(least)
      expect(estate[kind].size, kind).toBeLessThanOrEqual(most)
    }
    between('request', 30, 60)
    between('relay', 20, 45)
    between('mediation', 9, 20)
    between('action', 18, 36)
    between('intervention', 60, 220)
    between('barometer', 6 * 44, 6 * 57)
  }
})

test('what is said names nobody, and says none of the words that the trade leaves aside', () => {
  const banned =
    /patrouille|\bronde|suspect|surveillance|délinquant|cible|quadrillage|imprévisible|anonyme|signalement/i
  for (const { estate } of years)
    for (const record of followed(estate))
      for (const [field, text] of texts(record)) {
        if (WORDS.includes(field)) expect(suspectSpans(text, knownNames(estate)), text).toEqual([])
        if (!/table ronde/.test(text)) expect(text).not.toMatch(banned)
      }
})

test('numbers on call are of the ranges kept for fiction, one for each landlord and one for the town', () => {
  for (const { estate } of years) {
    const numbers = [...estate.onCall.values()]
    expect(new Set(numbers.map(({ funder }) => funder)).size).toBe(4)
    for (const { phone } of numbers)
      expect(phone).toMatch(/^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/)
  }
})

test('what happened is not later than today, in a year that begins with the example’s; notes are no older than they are kept', () => {
  for (const { estate, today } of years)
    for (const record of followed(estate)) {
      for (const [field, text] of texts(record)) {
        if (DAYS.includes(field)) expect(text <= today, `${record.id} ${field} ${text}`).toBe(true)
        if (DAYS.includes(field)) expect(daysBetween(text, today)).toBeLessThan(400)
      }
      if ('note' in record && 'on' in record) expect(today <= keptUntil(record.on, 3)).toBe(true)
      if (record.kind === 'shiftNote') expect(today <= keptUntil(record.on, 3)).toBe(true)
    }
})

test('five to twelve things are due, most of them today, one or two late by a few days; the rest is done or on its way', () => {
  for (const { estate, today } of years) {
    const all = dueItems(estate)
    const due = all.filter((item) => item.due <= today)
    expect(due.length, today).toBeGreaterThanOrEqual(5)
    expect(due.length, today).toBeLessThanOrEqual(12)
    const late = due.filter((item) => item.due < today)
    expect(late.length, today).toBeGreaterThanOrEqual(1)
    for (const item of late) expect(daysBetween(item.due, today)).toBeLessThanOrEqual(4)
    // On a Saturday or a Sunday what was due on Friday is late.
    expect(late.filter((item) => item.due < lastWorkingDay(addDays(today, 1))).length).toBeLessThanOrEqual(2)
    expect(all.filter((item) => item.due > today).length).toBeGreaterThanOrEqual(15)
    const reasons = new Set(all.map(({ reason }) => reason))
    for (const reason of [
      ...([
        'request-answer',
        'relay-waits',
        'agreement-check',
        'mediation-waits',
        'expectation-answer',
      ] as const),
      ...(['action-to-close', 'milestone', 'commitment', 'plan-evaluation', 'shift-note'] as const),
      ...(['check-on-site', 'call-to-confirm', 'taken-up-waits', 'transmitted-waits'] as const),
    ])
      expect(reasons, `${today} ${reason}`).toContain(reason)
  }
})

test('each record follows the rules of its screens: steps, consents, agreements, partners and places that are there', () => {
  for (const { estate, today } of years) {
    for (const { statusSteps, partner, people, youths, place } of estate.relay.values()) {
      expect(estate.service.has(partner)).toBe(true)
      expect(youths).toBeLessThanOrEqual(people)
      expect(place === undefined || estate.sector.has(place) || estate.building.has(place)).toBe(true)
      statusSteps.slice(1).forEach(({ status, on }, rank) => {
        const before = statusSteps.slice(0, rank + 1)
        expect(nextRelaySteps({ statusSteps: before })).toContain(status)
        expect(on >= before.at(-1)!.on).toBe(true)
      })
    }
    for (const { statusSteps } of estate.action.values())
      statusSteps.slice(1).forEach(({ status }, rank) => {
        expect(ACTION_NEXT[statusSteps[rank]!.status]).toContain(status)
      })
    for (const { statusSteps } of estate.project.values())
      statusSteps.slice(1).forEach(({ status, on }, rank) => {
        expect(PROJECT_NEXT[statusSteps[rank]!.status]).toContain(status)
        expect(on >= statusSteps[rank]!.on).toBe(true)
      })
    for (const { closed, ...open } of estate.mediation.values()) {
      expect(lastDay(open) <= today).toBe(true)
      for (const meeting of open.meetings) {
        const parties = open.parties.map(({ withdrawn: _gone, ...party }) => party)
        expect(meetingObstacle({ ...open, parties }, meeting, today)).toBeNull()
      }
      for (const { id, ...agreement } of open.agreements)
        expect(agreementObstacle({ ...open, agreements: [] }, agreement, today), id).toBeNull()
      if (closed) expect(closingObstacle(open, closed, today)).toBeNull()
    }
    for (const { place } of [
      ...estate.request.values(),
      ...estate.mediation.values(),
      ...estate.jointPlan.values(),
    ])
      expect(situationPlace(estate, place), place).toBeDefined()
    for (const { survey } of estate.action.values())
      for (const { answers } of survey?.questions ?? [])
        expect(answers.reduce((sum, { count }) => sum + count, 0)).toBe(survey!.answered)
  }
})

test('a shift finds notes to read, a place to avoid and one call to confirm; last week’s barometer is given, this week’s is not', () => {
  for (const { estate, today } of years) {
    expect(shiftNotesOf(estate, today).length).toBeGreaterThanOrEqual(3)
    expect(placesToAvoid(estate, today)).toHaveLength(1)
    expect(callsToConfirm(estate)).toHaveLength(1)
    const weeks = new Set([...estate.barometer.values()].map(({ week }) => week))
    expect(weeks).toContain(isoWeekOf(addDays(today, -7)))
    expect(weeks).not.toContain(isoWeekOf(today))
    const levels = new Set([...estate.barometer.values()].map(({ level }) => level))
    expect(levels.size).toBeGreaterThanOrEqual(4)
  }
})

test('kinds of the estate that the example leaves empty are known', () => {
  const [{ estate }] = years as [(typeof years)[number]]
  const made = KINDS.filter((kind) => estate[kind].size > 0)
  for (const kind of FOLLOWED) expect(made).toContain(kind)
})
