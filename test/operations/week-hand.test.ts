import { beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/domain/civil-date.ts'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import { fault } from '../../src/domain/refusal.ts'
import { stopsOf } from '../../src/domain/week/stops-of.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { excludePlace } from '../../src/operations/week/exclude-place.ts'
import { includePlace } from '../../src/operations/week/include-place.ts'
import { lockStop } from '../../src/operations/week/lock-stop.ts'
import { moveRound } from '../../src/operations/week/move-round.ts'
import { moveStop } from '../../src/operations/week/move-stop.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import { putAsideEffect } from '../../src/operations/week/put-aside-effect.ts'
import { anApp } from './an-app.ts'
import { aPlannedApp, budget, plannedEstate, roundsIn, WEEK } from './planned-week.ts'
import { planningPorts } from './planning-ports.ts'

let planned: Estate
beforeAll(async () => {
  planned = await plannedEstate()
})

/** Stops of the week's rounds: the example has those of weeks before. */
const inWeek = (estate: Estate) => {
  const rounds = new Set(roundsIn(planned).map(({ id }) => id))
  return [...estate.stop.values()].filter(({ round }) => rounds.has(round))
}
const passageIn = (round: string) => stopsOf(planned, round).find(({ stopKind }) => stopKind === 'passage')!

test('a move says what it does to the whole week, by two clocks and one check, and is put aside', async () => {
  const calls: string[] = []
  const counted =
    <A extends unknown[], R>(name: string, port: (...asked: A) => R) =>
    (...asked: A): R => {
      calls.push(name)
      return port(...asked)
    }
  const app = anApp(planned, {
    ports: {
      schedule: counted('schedule', planningPorts.schedule!),
      check: counted('check', planningPorts.check!),
    },
  })
  const [one, two] = roundsIn(planned)
  await app.run(moveStop, { stop: passageIn(one!.id).id, round: two!.id, rank: 0 })
  const { effect } = app.store.read().session
  expect(calls.sort()).toEqual(['check', 'schedule', 'schedule'])
  expect(effect?.label).toMatch(/^Déplacer l’arrêt /)
  expect(effect?.before.served).toBe(new Set(inWeek(planned).map(({ place }) => place)).size)
  expect(effect?.after.walkMinutes).not.toBe(effect?.before.walkMinutes)
  expect(effect?.violations?.map(({ rule }) => rule)).not.toContain('locked-stop')
  await app.run(putAsideEffect, undefined)
  expect(app.store.read().session.effect).toBeNull()
  expect(await app.run(putAsideEffect, undefined)).toMatchObject({ code: 'nothing-selected' })
})

test('what a move does is on the screen before its rules are checked, and a check that comes late changes no newer effect', async () => {
  const answers: (() => void)[] = []
  const app = anApp(planned, {
    ports: {
      ...planningPorts,
      check: async (problem, plan) => {
        const violations = await planningPorts.check!(problem, plan)
        await new Promise<void>((resolve) => answers.push(resolve))
        return violations
      },
    },
  })
  const [one, two, three] = roundsIn(planned)
  const effect = () => app.store.read().session.effect
  const first = app.run(moveStop, { stop: passageIn(one!.id).id, round: two!.id, rank: 0 })
  await expect.poll(() => answers.length).toBe(1)
  const early = effect()
  expect(early).toMatchObject({ violations: null })
  const second = app.run(moveStop, { stop: passageIn(three!.id).id, round: two!.id, rank: 0 })
  await expect.poll(() => answers.length).toBe(2)
  expect(effect()).not.toBe(early)
  answers[0]!()
  await first
  expect(effect()).toMatchObject({ violations: null })
  answers[1]!()
  await second
  expect(effect()?.violations).toBeInstanceOf(Array)
})

test('a check that fails is said, and the move stands', async () => {
  const broken = async () => fault('worker-failed')
  const app = anApp(planned, { ports: { ...planningPorts, check: broken } })
  const [one, two] = roundsIn(planned)
  const { id: stop, place } = passageIn(one!.id)
  await app.run(moveStop, { stop, round: two!.id, rank: 0 })
  expect(stopsOf(app.store.read().estate, two!.id)[0]?.place).toBe(place)
  expect(app.store.read().session).toMatchObject({ effect: { violations: null }, toast: { tone: 'fault' } })
})

test('a stop locked elsewhere that the hand moves breaks no lock', async () => {
  const [one, two] = roundsIn(planned)
  const stop = passageIn(one!.id)
  const app = aPlannedApp(withRecords(planned, [{ ...stop, locked: true }]))
  await app.run(moveStop, { stop: stop.id, round: two!.id, rank: 1 })
  expect(app.store.read().session.effect?.violations?.map(({ rule }) => rule)).not.toContain('locked-stop')
})

test('a place kept out leaves its rounds at once, and a new preparation leaves it out; taken back, it may come again', async () => {
  const app = aPlannedApp(planned)
  const [one] = roundsIn(planned)
  const { place } = passageIn(one!.id)
  const standing = () => inWeek(app.store.read().estate).filter((stop) => stop.place === place)
  await app.run(excludePlace, { week: WEEK, place })
  expect(standing()).toEqual([])
  expect(stopsOf(app.store.read().estate, one!.id).map(({ rank }) => rank)).toEqual(
    stopsOf(planned, one!.id)
      .slice(1)
      .map((_, rank) => rank),
  )
  expect(app.store.read().session.effect?.after.served).toBe(
    app.store.read().session.effect!.before.served - 1,
  )
  expect(await app.run(excludePlace, { week: WEEK, place })).toMatchObject({ code: 'place-excluded' })
  expect(await app.run(excludePlace, { week: WEEK, place, round: one!.id })).toMatchObject({
    code: 'place-excluded',
  })
  await app.run(includePlace, { week: WEEK, place })
  expect(app.store.read().estate.exclusion.size).toBe(0)
  expect(await app.run(includePlace, { week: WEEK, place })).toMatchObject({ code: 'nothing-selected' })
  await app.run(undoLast, undefined)
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.stop).toEqual(planned.stop)
})

test('kept out of one round, a place stays in the others; a place without a stop is kept out without a clock', async () => {
  const app = aPlannedApp(planned)
  const [one, two] = roundsIn(planned)
  const { place } = passageIn(one!.id)
  await app.run(excludePlace, { week: WEEK, place, round: two!.id })
  expect(app.store.read().estate.exclusion.size).toBe(1)
  expect(stopsOf(app.store.read().estate, one!.id).some((stop) => stop.place === place)).toBe(true)
  const reception = await app.run(excludePlace, { week: WEEK, place: 'reception-sud' })
  expect(reception).toMatchObject({ code: 'place-needed' })
  expect(await app.run(excludePlace, { week: WEEK, place, round: 'gone' })).toMatchObject({
    code: 'round-unknown',
  })
})

test('a round moved by an hour keeps its stops in order, an hour later, and moved back leaves no trace', async () => {
  const app = aPlannedApp(planned)
  const [one] = roundsIn(planned)
  const { id: round, day, start, end } = one!
  await app.run(moveRound, { round, day, start: '10:30', end: '13:00' })
  const now = app.store.read().estate
  expect(now.round.get(round)).toMatchObject({ start: '10:30', end: '13:00' })
  expect(stopsOf(now, round).map(({ place }) => place)).toEqual(
    stopsOf(planned, round).map(({ place }) => place),
  )
  const hour = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const [before, after] = [stopsOf(planned, round), stopsOf(now, round)]
  for (const [rank, stop] of after.entries())
    expect(Math.abs(hour(stop.arrive) - hour(before[rank]!.arrive) - 60)).toBeLessThanOrEqual(1)
  expect(app.store.read().session.effect?.label).toBe('Déplacer la tournée')
  await app.run(moveRound, { round, day, start, end })
  expect(app.store.read().estate.weekChange.size).toBe(0)
  expect(app.store.read().estate.round.get(round)).toMatchObject({ start, end })
  await app.run(undoLast, undefined)
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.round).toEqual(planned.round)
})

test('a round moved stays moved in a new preparation; another week is not moved', async () => {
  const app = aPlannedApp(planned)
  const [one] = roundsIn(planned)
  const day = addDays(one!.day, 5)
  await app.run(moveRound, { round: one!.id, day, start: '10:00', end: '12:30', pair: 'pair-2' })
  await app.run(planWeek, { week: WEEK, budget })
  expect(app.store.read().estate.round.get(one!.id)).toMatchObject({ day, start: '10:00', pair: 'pair-2' })
})

test('a round is not moved onto another of its pair, nor to where it is, nor away from its permanence', async () => {
  const [one, , , four] = roundsIn(planned)
  const held = {
    kind: 'appointment',
    id: 'a',
    stopKind: 'permanence',
    roundTemplate: 'tournee-lundi-matin',
  } as const
  const app = aPlannedApp(
    withRecords(planned, [{ ...held, place: 'reception-lien', at: '09:30', minutes: 20 }]),
  )
  const move = (over: object) =>
    app.run(moveRound, { round: one!.id, day: one!.day, start: one!.start, end: one!.end, ...over })
  expect(await move({})).toMatchObject({ code: 'same-time' })
  expect(await move({ day: four!.day, start: '09:00', end: '14:30', pair: four!.pair })).toMatchObject({
    code: 'pair-busy',
  })
  expect(await move({ start: '10:30', end: '13:00' })).toMatchObject({ code: 'appointment-fixed' })
  expect(await move({ round: 'gone' })).toMatchObject({ code: 'round-unknown' })
})

test('a permanence stands in its round at its time, and neither the hand nor a neighbour moves it', async () => {
  const held = {
    kind: 'appointment',
    id: 'a',
    stopKind: 'permanence',
    roundTemplate: 'tournee-mardi-matin',
  } as const
  const estate = await plannedEstate((now) =>
    withRecords(now, [{ ...held, place: 'reception-sud', at: '10:30', minutes: 30 }]),
  )
  const permanence = (now: Estate) => [...now.stop.values()].find(({ stopKind }) => stopKind === 'permanence')
  const stop = permanence(estate)
  expect(stop).toMatchObject({ place: 'reception-sud', serviceMinutes: 30, locked: true })
  const app = aPlannedApp(estate)
  const [one] = roundsIn(estate)
  expect(await app.run(moveStop, { stop: stop!.id, round: one!.id, rank: 0 })).toMatchObject({
    code: 'appointment-fixed',
  })
  expect(await app.run(lockStop, { stop: stop!.id, locked: false })).toMatchObject({
    code: 'appointment-fixed',
  })
  const place = stopsOf(estate, stop!.round).find(({ stopKind }) => stopKind === 'passage')!
  await app.run(moveStop, { stop: place.id, round: one!.id, rank: 0 })
  expect(permanence(app.store.read().estate)).toMatchObject({ round: stop!.round, arrive: stop!.arrive })
})
