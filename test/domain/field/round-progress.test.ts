import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Estate, withoutRecords } from '../../../src/domain/estate.ts'
import { roundProgress, STOP_STATES } from '../../../src/domain/field/round-progress.ts'
import { type PassageNote, withPassageAt } from '../../../src/domain/field/with-passage-at.ts'
import { NOT_DONE_REASONS } from '../../../src/domain/week/passage.ts'
import type { Round, Stop } from '../../../src/domain/week/round.ts'
import { entrance, estate } from '../build.ts'

const PLACES = ['a', 'b', 'c', 'd', 'b', 'e']
const round: Round = {
  ...{
    kind: 'round',
    id: 'r',
    week: '2026-W48',
    day: '2026-11-24',
    pair: 'p1',
    start: '09:30',
    end: '11:30',
  },
  ...{ startPlace: 'a', endPlace: 'a', breakMinutes: 0, unplannedShare: 0.3 },
  ...{ walkMetres: 0, walkMinutes: 0, line: [] },
}
const stop = (place: string, rank: number): Stop => ({
  ...{ kind: 'stop', id: `s${rank}`, round: 'r', place, rank, stopKind: 'passage', locked: false },
  ...{ arrive: '09:30', leave: '09:32', serviceMinutes: 2 },
})
const planned = (): Estate =>
  estate(round, ...PLACES.map(stop), ...['a', 'b', 'c', 'd', 'e', 'z'].map((id) => entrance(id)))

const when = { minute: '2026-11-24T09:00Z' }
const at = (rank: number) => ({ place: PLACES[rank]!, stop: `s${rank}`, round: 'r' })

const note: fc.Arbitrary<PassageNote> = fc.oneof(
  fc.constant<PassageNote>({ type: 'nothing' }),
  fc.constant<PassageNote>({ type: 'situation' }),
  fc.constantFrom(...NOT_DONE_REASONS).map((reason): PassageNote => ({ type: 'not-done', reason })),
  fc.constantFrom('0', '1-2', '6+').map((exchanges) => ({ type: 'exchanges', exchanges }) as PassageNote),
  fc.nat(60).map((minutes): PassageNote => ({ type: 'presence', minutes })),
)
type Step =
  | { type: 'record'; rank: number; note: PassageNote }
  | { type: 'unplanned'; note: PassageNote }
  | { type: 'skip' | 'come-back'; rank: number }
  | { type: 'undo' }
const rank = fc.nat(PLACES.length - 1)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('record' as const), rank, note }),
    fc.record({ type: fc.constant('unplanned' as const), note }),
    fc.record({ type: fc.constantFrom('skip' as const, 'come-back' as const), rank }),
    fc.constant({ type: 'undo' as const }),
  ),
  { maxLength: 30 },
)

describe('roundProgress', () => {
  test('after any record, skip and undo each stop has one state, and the next is never one that is recorded', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const past: Estate[] = []
        let now = planned()
        const skipped = new Set<string>()
        const recorded: Set<number>[] = [new Set()]
        for (const [index, step] of taken.entries()) {
          if (step.type === 'skip') skipped.delete(`s${step.rank}`)
          if (step.type === 'skip') skipped.add(`s${step.rank}`)
          if (step.type === 'come-back') skipped.delete(`s${step.rank}`)
          if (step.type === 'record' || step.type === 'unplanned') {
            past.push(now)
            const last = recorded.at(-1)!
            const place = step.type === 'record' ? at(step.rank) : { place: 'z', round: 'r' }
            now = withPassageAt(now, place, { id: `p${String(index).padStart(2, '0')}`, when }, step.note)
            recorded.push(step.type === 'record' ? new Set([...last, step.rank]) : last)
          }
          if (step.type === 'undo' && past.length > 0) {
            now = past.pop()!
            recorded.pop()
          }
          const { stops, next, counts, putOff, unplanned } = roundProgress(now, 'r', skipped)
          const open = PLACES.map((_, each) => each).filter((each) => !recorded.at(-1)!.has(each))
          expect(stops.map(({ stop: { id } }) => id)).toEqual(PLACES.map((_, each) => `s${each}`))
          for (const each of stops) {
            expect(STOP_STATES).toContain(each.state)
            expect(each.passage !== undefined).toBe(each.state === 'done' || each.state === 'not-done')
            expect(each.passage?.done ?? false).toBe(each.state === 'done')
          }
          expect(stops.filter(({ state }) => state === 'next').map(({ stop: { id } }) => id)).toEqual(
            next ? [next.id] : [],
          )
          const first = open.find((each) => !skipped.has(`s${each}`))
          const back = [...skipped].find((id) => open.includes(Number(id.slice(1))))
          expect(next?.id).toBe(first === undefined ? back : `s${first}`)
          expect(counts.done + counts.notDone + counts.left).toBe(counts.planned)
          expect(counts.left).toBe(open.length)
          expect(putOff.every(({ id }) => skipped.has(id))).toBe(true)
          expect(unplanned.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('a week prepared again in another order keeps what was recorded at its place', () => {
    const walked = withPassageAt(planned(), at(0), { id: 'p', when }, { type: 'nothing' })
    const turned = estate(
      ...[...walked.passage.values(), round],
      ...['c', 'a', 'b'].map((place, each) => stop(place, each)),
    )
    const { stops, next, unplanned } = roundProgress(turned, 'r', new Set())
    expect(stops.map(({ state }) => state)).toEqual(['next', 'done', 'to-do'])
    expect(next?.place).toBe('c')
    expect(unplanned).toEqual([])
  })

  test('an unknown round has no stop and no next one', () => {
    const { stops, next, counts } = roundProgress(planned(), 'other', new Set(['s0']))
    expect({ stops, next, ...counts }).toMatchObject({ stops: [], next: null, planned: 0, left: 0 })
  })
})

describe('withPassageAt', () => {
  const record = (now: Estate, place: object, ...notes: PassageNote[]) =>
    notes.reduce(
      (before, each, index) => withPassageAt(before, { ...at(0), ...place }, { id: `p${index}`, when }, each),
      now,
    )
  const only = (now: Estate) => {
    expect(now.passage.size).toBe(1)
    return [...now.passage.values()][0]!
  }

  test('a stop has one passage, with its round and its pair, whatever is noted after', () => {
    const both = record(
      planned(),
      {},
      { type: 'nothing' },
      { type: 'exchanges', exchanges: '3-5', youths: '1-2' },
    )
    expect(only(both)).toEqual({
      ...{ kind: 'passage', id: 'p0', place: 'a', stop: 's0', round: 'r', pair: 'p1', when },
      ...{ done: true, nothingNoted: true, exchanges: '3-5', youths: '1-2' },
    })
  })

  test('what is noted takes back « nothing »; not done takes back what was met; done takes back the reason', () => {
    const noted = record(planned(), {}, { type: 'nothing' }, { type: 'situation' })
    expect(only(noted).nothingNoted).toBeUndefined()
    const missed = record(
      planned(),
      {},
      { type: 'exchanges', exchanges: '1-2' },
      { type: 'not-done', reason: 'weather' },
    )
    expect(only(missed)).toMatchObject({ done: false, reason: 'weather' })
    expect(only(missed).exchanges).toBeUndefined()
    const back = record(missed, {}, { type: 'nothing' })
    expect(only(back)).toMatchObject({ done: true, nothingNoted: true })
    expect(only(back).reason).toBeUndefined()
  })

  test('young people are among those met: nobody met, none kept', () => {
    const nobody = record(planned(), {}, { type: 'exchanges', exchanges: '0', youths: '1-2' })
    expect(only(nobody).youths).toBeUndefined()
  })

  test('a presence says how long it was, and what an unplanned stop was stays', () => {
    expect(only(record(planned(), {}, { type: 'presence', minutes: 12 }))).toMatchObject({
      ...{ stopKind: 'presence', minutes: 12 },
    })
    const held = withPassageAt(
      planned(),
      { place: 'z', stopKind: 'permanence' },
      { id: 'p', when },
      { type: 'presence', minutes: 90 },
    )
    expect(only(held)).toMatchObject({ stopKind: 'permanence', minutes: 90 })
    expect(only(held).pair).toBeUndefined()
  })

  test('an unplanned passage of the morning is not that of the afternoon', () => {
    const visit = { place: 'z' }
    const morning = withPassageAt(planned(), visit, { id: 'm1', when }, { type: 'nothing' })
    const again = withPassageAt(
      morning,
      visit,
      { id: 'm2', when: { minute: '2026-11-24T10:40Z' } },
      { type: 'exchanges', exchanges: '1-2' },
    )
    expect(again.passage.size).toBe(1)
    const later = withPassageAt(
      again,
      visit,
      { id: 'a1', when: { minute: '2026-11-24T14:00Z' } },
      { type: 'nothing' },
    )
    expect([...later.passage.keys()]).toEqual(['m1', 'a1'])
  })

  test('a stop that is gone makes the passage an unplanned one of its round', () => {
    const gone = withoutRecords(planned(), 'stop', ['s0'])
    const kept = only(record(gone, {}, { type: 'nothing' }))
    expect(kept).toMatchObject({ place: 'a', round: 'r', pair: 'p1' })
    expect(kept.stop).toBeUndefined()
  })
})
