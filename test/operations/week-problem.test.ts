import { beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/domain/civil-date.ts'
import { type AnyRecord, type Estate, settingsOf, withRecords } from '../../src/domain/estate.ts'
import type { PlanProblem } from '../../src/domain/week/plan-problem.ts'
import type { Stop } from '../../src/domain/week/round.ts'
import { roundIdOf } from '../../src/domain/week/round-id.ts'
import type { WeekChange } from '../../src/domain/week/week-change.ts'
import { weekChangeId } from '../../src/domain/week/week-change-id.ts'
import { weekRounds } from '../../src/domain/week/week-rounds.ts'
import { type ProblemOptions, planProblem } from '../../src/operations/week/plan-problem.ts'
import { passage, situation } from '../domain/build.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { MONDAY, WEEK } from './planned-week.ts'

let example: Estate
beforeAll(() => {
  example = exampleEstate(1, '2026-11-24')
})

const problemOf = (records: readonly AnyRecord[] = [], options: ProblemOptions = {}) =>
  planProblem(withRecords(example, records), WEEK, options)
const door = () => [...example.entrance.keys()].sort()[0]!
const placeIn = (problem: ReturnType<typeof problemOf>, id: string) =>
  problem.places.find((place) => place.id === id)
const askedIn = ({ rounds }: ReturnType<typeof problemOf>) => rounds.filter(({ state }) => state !== 'ahead')
const week = () => weekRounds(example, WEEK)
const roundOf = (template: string) => week().find((round) => round.template === template)!
const slotIn = (problem: ReturnType<typeof problemOf>, id: string) =>
  problem.rounds.find((slot) => slot.id === id)
const change = (what: WeekChange['change'], of = WEEK): WeekChange => ({
  ...{ kind: 'weekChange', id: weekChangeId(of, what), week: of, change: what },
})
const record = (template: string, stops: readonly Partial<Stop>[]): AnyRecord[] => {
  const { template: _, made: _made, ...frame } = roundOf(template)
  return [
    { ...frame, kind: 'round', week: WEEK, walkMetres: 10, walkMinutes: 1, line: [] },
    ...stops.map(
      (stop, rank): AnyRecord => ({
        ...{
          kind: 'stop',
          id: `${frame.id}-${rank}`,
          round: frame.id,
          place: door(),
          stopKind: 'passage',
          rank,
        },
        ...{ arrive: '09:40', leave: '09:42', serviceMinutes: 2, locked: false },
        ...stop,
      }),
    ),
  ]
}

test('the rule of a place comes before its class and the settings; a gap of its own brings its pace', () => {
  const rule = { kind: 'placeRule', id: `place-rule-${door()}`, place: door() } as const
  expect(placeIn(problemOf(), door())).toMatchObject({ minGapDays: 1, maxGapDays: 10, serviceMinutes: 2 })
  const opening = [{ weekdays: [2], from: '09:00', until: '11:00' }]
  expect(
    placeIn(problemOf([{ ...rule, maxGapDays: 5, serviceMinutes: 6, opening, minGapDays: 2 }]), door()),
  ).toMatchObject({ minGapDays: 2, maxGapDays: 5, serviceMinutes: 6, opening, pacePerWeek: 2.4 })
  expect(placeIn(problemOf([{ ...rule, pacePerWeek: 0.5, maxGapDays: 5 }]), door())?.pacePerWeek).toBe(0.5)
})

test('a support brings its bands; half-days lately had come oldest first', () => {
  const support = { kind: 'support', id: `support-${door()}`, place: door(), minutes: 12 } as const
  const asked = placeIn(problemOf([{ ...support, timesPerWeek: 2, bands: ['evening'] }]), door())
  expect(asked?.presence).toEqual({ minutes: 12, times: 2, bands: ['evening'] })
  const on = (id: string, day: string, band: 'morning' | 'afternoon') =>
    passage(id, { place: door(), when: { day, band } })
  const later = [on('p1', '2026-11-27', 'afternoon'), on('p2', '2026-11-24', 'morning')]
  const known = placeIn(problemOf(), door())!.recentHalfDays
  const place = placeIn(problemOf(later), door())!
  expect(place.recentHalfDays).toEqual([...known, 2, 9])
  expect(place.lastPassage).toBe('2026-11-27')
})

test('a repair said to be done is seen on the spot: at the door, or at the first door of its building; other statuses and families are not', () => {
  const done = [{ status: 'done' as const, on: '2026-11-20' }]
  const [plain, ours] = [
    problemOf(),
    (over: Parameters<typeof situation>[1]) => problemOf([situation('due', over)]),
  ]
  const open = [...example.situation.values()].map(({ place }) => place)
  const entrance = [...example.entrance.values()].find(
    ({ id }) => !open.includes(id) && !placeIn(plain, id)?.check,
  )!
  const check = (problem: typeof plain, id = entrance.id) => placeIn(problem, id)?.check
  expect(check(ours({ place: entrance.id, statusSteps: done }))).toEqual({ minutes: 5 })
  expect(
    check(ours({ place: entrance.id, statusSteps: [...done, { status: 'checked', on: '2026-11-21' }] })),
  ).toBe(undefined)
  expect(check(ours({ place: entrance.id, code: 'B1', statusSteps: done }))).toBeUndefined()
  const { building } = entrance
  const firstDoor = [...example.entrance.values()]
    .filter((each) => each.building === building)
    .map(({ id }) => id)
    .sort()[0]!
  expect(check(ours({ place: building!, statusSteps: done }), firstDoor)).toEqual({ minutes: 5 })
})

test('an appointment is locked at its time in its round, of its week or of each; at a closed place, or outside its round’s hours, it is not', () => {
  const round = roundOf('tournee-mardi-matin')
  const held = {
    kind: 'appointment',
    id: 'a1',
    stopKind: 'permanence',
    roundTemplate: round.template,
  } as const
  const at = { ...held, place: 'reception-sud', at: '10:30', minutes: 45 }
  const found = problemOf([at], { weeks: 2 })
  const locked = { place: 'reception-sud', kind: 'permanence', serviceMinutes: 45, at: '10:30' }
  expect(
    askedIn(found)
      .filter((slot) => slot.locked.length > 0)
      .map((slot) => [slot.id, slot.locked]),
  ).toEqual(
    [round.id, roundIdOf('2026-W50', example.roundTemplate.get(round.template)!)].map((id) => [id, [locked]]),
  )
  // The planner knows where it is, and asks nothing of it.
  expect(placeIn(found, 'reception-sud')).toMatchObject({ pacePerWeek: 0, recentHalfDays: [] })
  expect(slotIn(problemOf([{ ...at, week: '2026-W50' }]), round.id)?.locked).toEqual([])
  const closed = { ...example.receptionPlace.get('reception-sud')!, closed: '2026-11-01' }
  expect(slotIn(problemOf([at, closed]), round.id)?.locked).toEqual([])
  expect(slotIn(problemOf([{ ...at, at: '11:30' }]), round.id)?.locked).toEqual([])
})

test('appointments stand among the locked stops by their time', () => {
  const { id, template } = roundOf('tournee-mardi-matin')
  const [a, b, c] = [...example.entrance.keys()].sort()
  const stops = [
    { place: a!, arrive: '09:40', locked: true },
    { place: b!, arrive: '10:00', locked: false },
    { place: c!, arrive: '11:30', locked: true },
  ]
  const rendezVous = {
    kind: 'appointment',
    id: 'a1',
    stopKind: 'rendez-vous',
    roundTemplate: template,
    week: WEEK,
  } as const
  const problem = problemOf([
    ...record('tournee-mardi-matin', stops),
    { ...rendezVous, place: 'reception-sud', at: '10:30', minutes: 20 },
  ])
  expect(slotIn(problem, id)?.locked.map(({ place }) => place)).toEqual([a, 'reception-sud', c])
})

test('a place kept out of the week is out of each of its rounds, one kept out of a round of that one; its locked stop leaves', () => {
  const out = { kind: 'exclusion', id: 'x1', week: WEEK, place: door() } as const
  const { id } = roundOf('tournee-mardi-matin')
  const locked = record('tournee-mardi-matin', [{ locked: true }])
  expect(slotIn(problemOf(locked), id)?.locked).toHaveLength(1)
  const whole = problemOf([...locked, out])
  expect(askedIn(whole).every(({ excluded }) => excluded?.includes(door()))).toBe(true)
  expect(slotIn(whole, id)?.locked).toEqual([])
  const one = problemOf([{ ...out, round: id }])
  expect(one.rounds.filter(({ excluded }) => excluded).map((slot) => slot.id)).toEqual([id])
})

test('an absence takes the pair’s rounds of the day; an added, moved or called-off round is as the week has it', () => {
  const plain = problemOf()
  const tuesday = addDays(MONDAY, 1)
  const gone = problemOf([change({ type: 'absence', pair: 'pair-2', day: tuesday })])
  expect(gone.rounds).toHaveLength(plain.rounds.length - 1)
  const { id } = roundOf('tournee-mardi-matin')
  const moved = {
    type: 'moved',
    round: id,
    day: tuesday,
    start: '15:00',
    end: '17:00',
    pair: 'pair-2',
  } as const
  expect(slotIn(problemOf([change(moved)]), id)).toMatchObject({ start: '15:00', end: '17:00' })
  expect(slotIn(problemOf([change({ type: 'called-off', round: id })]), id)).toBeUndefined()
})

test('an urgent passage is asked for on its day, the first of several', () => {
  const urgent = (day: string, after?: string): WeekChange =>
    change({ type: 'urgent', place: door(), day, ...(after !== undefined && { after }) })
  const found = problemOf([urgent('2026-12-03'), urgent('2026-12-01', '14:00')])
  expect(placeIn(found, door())?.urgent).toEqual({ day: '2026-12-01', after: '14:00' })
})

test('rounds begun before the moment are walked, as they stand; stops not made are missed; a round never prepared is left out', () => {
  const stops = [{ arrive: '09:40' }, { place: 'reception-sud', stopKind: 'presence' as const }]
  const monday = record('tournee-lundi-matin', stops)
  const from = { day: addDays(MONDAY, 1), time: '14:00' }
  const { id } = roundOf('tournee-lundi-matin')
  const walked = problemOf(monday, { from })
  expect(slotIn(walked, id)).toMatchObject({
    state: 'walked',
    locked: [{ place: door() }, { place: 'reception-sud' }],
  })
  expect(walked.rounds.filter(({ state }) => state === undefined)).toHaveLength(7)
  expect(askedIn(walked)).toHaveLength(8)
  const when = { day: MONDAY, band: 'morning' as const }
  const missed = problemOf(
    [...monday, passage('no', { place: door(), when, done: false, reason: 'no-time' })],
    { from },
  )
  expect(slotIn(missed, id)?.locked.map(({ missed: is }) => is ?? false)).toEqual([true, false])
  const again = passage('yes', { place: door(), when })
  const made = problemOf([...monday, passage('no', { place: door(), when, done: false }), again], { from })
  expect(slotIn(made, id)?.locked.some(({ missed: is }) => is)).toBe(false)
  const short = problemOf([...monday, change({ type: 'cut-short', round: id, made: 1 })])
  expect(slotIn(short, id)).toMatchObject({ state: 'walked', locked: [{}, { missed: true }] })
})

test('replanning starts from the order that stands, closed places and appointments taken back left out', () => {
  const stops = [{}, { place: 'gone' }, { place: 'reception-sud', stopKind: 'permanence' as const }]
  const closed = { ...example.entrance.get(door())!, id: 'gone', closed: '2026-11-01' }
  const found = problemOf([...record('tournee-mardi-matin', stops), closed], { keep: 'fewest-changes' })
  expect(found.standing?.keep).toBe('fewest-changes')
  const { id } = roundOf('tournee-mardi-matin')
  expect(found.standing?.order.find(({ round }) => round === id)?.stops).toEqual([
    { place: door(), kind: 'passage', serviceMinutes: 2 },
  ])
})

test('minutes before are those of the sliding 28 days that are walked, by landlord, none of public space', () => {
  const weighed = withRecords(example, [{ ...settingsOf(example), fairnessWeight: 0.5 }])
  const [one, four] = [1, 4].map((weeks) => planProblem(weighed, '2026-W45', { weeks }))
  expect(one!.fairnessWeight).toBe(0.5)
  const sum = ({ minutesBefore = {} }: PlanProblem) =>
    Object.values(minutesBefore).reduce((all, each) => all + each, 0)
  const counted = [...example.passage.values()].filter(
    ({ done, place, when }) =>
      done &&
      example.entrance.has(place) &&
      'day' in when &&
      when.day >= '2026-10-12' &&
      when.day < '2026-11-02',
  )
  expect(counted.length).toBeGreaterThan(100)
  expect(sum(one!)).toBe(2 * counted.length)
  const vilogia = counted.filter(({ place }) => example.entrance.get(place)?.landlord === 'vilogia')
  expect(one!.minutesBefore?.vilogia).toBe(2 * vilogia.length)
  expect(sum(four!)).toBe(0)
})

test('several weeks have the rounds of each, and how many they are', () => {
  const three = problemOf([], { weeks: 3 })
  expect(three.weeks).toBe(3)
  expect(three.rounds.filter(({ state }) => state !== 'ahead')).toHaveLength(30)
  expect(new Set(three.rounds.map(({ id }) => id)).size).toBe(three.rounds.length)
  // The week ahead leads the search: its rounds come after all others, and no street is closed for its days.
  const ahead = three.rounds.filter(({ state }) => state === 'ahead')
  expect(ahead.map(({ day }) => day)).toEqual(
    ahead.map(({ day }) => day).filter((day) => day >= '2026-12-21'),
  )
  expect(ahead).toHaveLength(10)
})
