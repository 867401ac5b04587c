import { beforeAll, expect, test } from 'vitest'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import type { RoundTemplate } from '../../src/domain/week/round.ts'
import { roundIdOf } from '../../src/domain/week/round-id.ts'
import type { WeekChange } from '../../src/domain/week/week-change.ts'
import { weekRounds } from '../../src/domain/week/week-rounds.ts'
import { removeObject } from '../../src/operations/objects/remove-object.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { removeAppointment } from '../../src/operations/week/remove-appointment.ts'
import { removePlaceRule } from '../../src/operations/week/remove-place-rule.ts'
import { removeRoundTemplate } from '../../src/operations/week/remove-round-template.ts'
import { removeWeekChange } from '../../src/operations/week/remove-week-change.ts'
import { setAppointment } from '../../src/operations/week/set-appointment.ts'
import { setPlaceRule } from '../../src/operations/week/set-place-rule.ts'
import { setSettings } from '../../src/operations/week/set-settings.ts'
import { setSupport } from '../../src/operations/week/set-support.ts'
import { setWeekChange } from '../../src/operations/week/set-week-change.ts'
import { setWeeks } from '../../src/operations/week/set-weeks.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'
import { WEEK } from './planned-week.ts'

let example: Estate
beforeAll(() => {
  example = exampleEstate(1, '2026-11-24')
})
const place = () => [...example.entrance.keys()].sort()[0]!
const rounds = () => weekRounds(example, WEEK)
const tuesday = '2026-12-01'

test('an event is noted once for what it is about, taken back, and both are undone', async () => {
  const app = anApp(example)
  const kept = () => [...app.store.read().estate.weekChange.values()]
  const { id } = rounds()[0]!
  const called = { week: WEEK, change: { type: 'called-off', round: id } } as const
  await app.run(setWeekChange, called)
  await app.run(setWeekChange, called)
  expect(kept()).toMatchObject([called])
  expect(app.store.undoLabel()).toBe('Retirer une tournée, semaine 49')
  await app.run(removeWeekChange, { id: kept()[0]!.id })
  expect(kept()).toEqual([])
  expect(await app.run(removeWeekChange, { id: 'gone' })).toMatchObject({ code: 'change-unknown' })
  await app.run(undoLast, undefined)
  expect(kept()).toHaveLength(1)
  await app.run(undoLast, undefined)
  expect(kept()).toEqual([])
})

test('an event that can’t be is refused with its reason', async () => {
  const app = anApp(example)
  const [first, second, third, fourth] = rounds()
  const template: RoundTemplate = { ...example.roundTemplate.get(third!.template)!, id: 'extra', weekday: 2 }
  const moved = { type: 'moved', round: first!.id, day: tuesday, pair: first!.pair } as const
  const asked: readonly (readonly [WeekChange['change'], string])[] = [
    [{ type: 'absence', pair: 'pair-1', day: '2026-12-08' }, 'day-outside-week'],
    [{ type: 'absence', pair: 'nobody', day: tuesday }, 'no-pair'],
    [{ type: 'called-off', round: 'gone' }, 'round-unknown'],
    [{ type: 'cut-short', round: first!.id, made: 1 }, 'value-out-of-range'],
    [{ ...moved, start: '10:00', end: '10:20' }, 'round-too-short'],
    [{ ...moved, start: '14:30', end: '17:00', pair: fourth!.pair }, 'pair-busy'],
    [{ type: 'added', template: { ...template, startPlace: 'gone' } }, 'place-needed'],
    [{ type: 'added', template: { ...template, pair: third!.pair } }, 'pair-busy'],
    [{ type: 'urgent', place: 'reception-sud', day: tuesday }, 'place-needed'],
  ]
  expect(second).toBeDefined()
  for (const [change, code] of asked)
    expect(await app.run(setWeekChange, { week: WEEK, change }), JSON.stringify(change)).toMatchObject({
      code,
    })
  expect(app.store.journal()).toEqual([])
})

test('a round added for a week is known there: it can be called off and hold a rendez-vous', async () => {
  const app = anApp(example)
  const [first] = rounds()
  const template: RoundTemplate = { ...example.roundTemplate.get(first!.template)!, id: 'extra', weekday: 6 }
  await app.run(setWeekChange, { week: WEEK, change: { type: 'added', template } })
  const { estate } = app.store.read()
  expect(weekRounds(estate, WEEK).at(-1)).toMatchObject({ template: 'extra', day: '2026-12-05' })
  const at = { place: 'reception-sud', roundTemplate: 'extra', at: '10:00', minutes: 30 } as const
  expect(await app.run(setAppointment, { ...at, stopKind: 'rendez-vous', week: WEEK })).toMatchObject({
    kind: 'done',
  })
  expect(await app.run(setAppointment, { ...at, stopKind: 'rendez-vous', week: '2026-W50' })).toMatchObject({
    code: 'round-unknown',
  })
  const off = { type: 'called-off', round: roundIdOf(WEEK, template) } as const
  expect(await app.run(setWeekChange, { week: WEEK, change: off })).toMatchObject({ kind: 'done' })
})

test('a permanence is added, changed, taken away; one outside its round, of a closed place, or a rendez-vous without week is refused', async () => {
  const app = anApp(example)
  const kept = () => [...app.store.read().estate.appointment.values()]
  const ours = {
    stopKind: 'permanence',
    place: 'reception-sud',
    roundTemplate: 'tournee-mardi-matin',
    minutes: 45,
  } as const
  await app.run(setAppointment, { ...ours, at: '10:30' })
  const [made] = kept()
  expect(made).toMatchObject({ kind: 'appointment', ...ours, at: '10:30' })
  expect(app.store.undoLabel()).toMatch(/^Ajouter la permanence /)
  await app.run(setAppointment, { ...ours, id: made!.id, at: '11:00' })
  expect(kept()).toMatchObject([{ id: made!.id, at: '11:00' }])
  const code = async (over: object) =>
    (await app.run(setAppointment, { ...ours, at: '10:30', ...over })) as object
  expect(await code({ at: '09:00' })).toMatchObject({ code: 'value-out-of-range' })
  expect(await code({ at: '11:30' })).toMatchObject({ code: 'value-out-of-range' })
  expect(await code({ minutes: 2 })).toMatchObject({ code: 'value-out-of-range' })
  expect(await code({ place: 'gone' })).toMatchObject({ code: 'place-needed' })
  expect(await code({ roundTemplate: 'gone' })).toMatchObject({ code: 'round-unknown' })
  expect(await code({ stopKind: 'rendez-vous' })).toMatchObject({ code: 'when-needed' })
  const closed = { ...example.receptionPlace.get('reception-sud')!, closed: '2026-11-01' }
  expect(
    await anApp(withRecords(example, [closed])).run(setAppointment, { ...ours, at: '10:30' }),
  ).toMatchObject({
    code: 'place-closed',
  })
  await app.run(removeAppointment, { id: made!.id })
  expect(kept()).toEqual([])
  expect(await app.run(removeAppointment, { id: made!.id })).toMatchObject({ code: 'nothing-selected' })
  await app.run(undoLast, undefined)
  await app.run(removeRoundTemplate, { id: 'tournee-mardi-matin' })
  expect(kept()).toEqual([])
})

test('the rule of a place keeps what is given and no more, and is taken away; empty, reversed or out of range it is refused', async () => {
  const app = anApp(example)
  const id = `place-rule-${place()}`
  const rule = () => app.store.read().estate.placeRule.get(id)
  await app.run(setPlaceRule, { place: place(), maxGapDays: 5, opening: [] })
  expect(rule()).toEqual({ kind: 'placeRule', id, place: place(), maxGapDays: 5 })
  const code = (over: object) => app.run(setPlaceRule, { place: place(), ...over })
  expect(await code({})).toMatchObject({ code: 'rule-empty' })
  expect(await code({ opening: [] })).toMatchObject({ code: 'rule-empty' })
  expect(await code({ minGapDays: 6, maxGapDays: 5 })).toMatchObject({ code: 'value-out-of-range' })
  expect(await code({ serviceMinutes: 0 })).toMatchObject({ code: 'value-out-of-range' })
  expect(await code({ forbidden: [{ from: '12:00', until: '10:00' }] })).toMatchObject({
    code: 'value-out-of-range',
  })
  expect(await code({ opening: [{ from: '09:00', until: '10:00', weekdays: [8] }] })).toMatchObject({
    code: 'value-out-of-range',
  })
  expect(await app.run(setPlaceRule, { place: 'reception-sud', maxGapDays: 5 })).toMatchObject({
    code: 'place-needed',
  })
  await app.run(removePlaceRule, { place: place() })
  expect(rule()).toBeUndefined()
  expect(await app.run(removePlaceRule, { place: place() })).toMatchObject({ code: 'nothing-selected' })
  await app.run(undoLast, undefined)
  expect(rule()).toBeDefined()
})

test('a support keeps the bands asked for, and none when none is', async () => {
  const app = anApp(example)
  const support = () => app.store.read().estate.support.get(`support-${place()}`)
  await app.run(setSupport, { place: place(), minutes: 12, timesPerWeek: 2, bands: ['afternoon'] })
  expect(support()).toMatchObject({ bands: ['afternoon'] })
  await app.run(setSupport, { place: place(), minutes: 12, timesPerWeek: 2, bands: [] })
  expect(support()).not.toHaveProperty('bands')
})

test('what is asked of a place leaves with it', async () => {
  const square = [...example.publicPlace.keys()].sort()[0]!
  const at = { place: square, roundTemplate: 'tournee-mardi-matin', at: '10:30', minutes: 20 } as const
  const estate = withRecords(example, [
    { kind: 'placeRule', id: `place-rule-${square}`, place: square, maxGapDays: 5 },
    { kind: 'exclusion', id: 'x', place: square, week: WEEK },
    { ...at, kind: 'appointment', id: 'a', stopKind: 'permanence' },
    { kind: 'weekChange', id: 'c', week: WEEK, change: { type: 'urgent', place: square, day: tuesday } },
    { kind: 'weekChange', id: 'd', week: WEEK, change: { type: 'absence', pair: 'pair-1', day: tuesday } },
  ])
  const app = anApp(estate)
  await app.run(removeObject, { kind: 'publicPlace', id: square })
  const now = app.store.read().estate
  expect([now.placeRule.size, now.exclusion.size, now.appointment.size]).toEqual([0, 0, 0])
  expect([...now.weekChange.keys()]).toEqual(['d'])
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.appointment.size).toBe(1)
})

test('one to four weeks at once, and a weight of fairness from 0 to 1', async () => {
  const app = anApp(example)
  await app.run(setWeeks, { weeks: 3 })
  expect(app.store.read().session).toMatchObject({ weeks: 3 })
  for (const weeks of [0, 5, 1.5])
    expect(await app.run(setWeeks, { weeks })).toMatchObject({ code: 'value-out-of-range' })
  expect(await app.run(setSettings, { fairnessWeight: 1.2 })).toMatchObject({ code: 'value-out-of-range' })
  expect(app.store.journal()).toEqual([])
})
