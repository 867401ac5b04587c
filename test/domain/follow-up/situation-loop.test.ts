import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { isOpenStatus, mayStep, nextStatuses } from '../../../src/domain/follow-up/situation-loop.ts'
import { openDefects } from '../../../src/domain/follow-up/technical-loop.ts'
import { MATERIAL_STATUSES, SOCIAL_STATUSES, STATUSES, type Status } from '../../../src/domain/situation.ts'
import { entrance, estate as estateOf, settings, situation } from '../build.ts'

const loopOf = (status: Status): readonly Status[] =>
  (MATERIAL_STATUSES as readonly Status[]).includes(status) ? MATERIAL_STATUSES : SOCIAL_STATUSES

test('a step stays in its loop, is never the status itself, and there always is one', () => {
  for (const status of STATUSES) {
    const next = nextStatuses(status)
    expect(next.length).toBeGreaterThan(0)
    expect(next).not.toContain(status)
    for (const each of next) expect(loopOf(status)).toContain(each)
  }
})

test('from every status each loop can be closed, and what is closed can come open again', () => {
  for (const status of STATUSES) {
    const after = nextStatuses(status)
    expect(after.some((each) => isOpenStatus(each) !== isOpenStatus(status))).toBe(true)
  }
})

test('the usual way of a repair is the first offered at each step', () => {
  const way: Status[] = ['noted']
  while (way.at(-1) !== 'checked') way.push(nextStatuses(way.at(-1)!)[0]!)
  expect(way).toEqual(['noted', 'to-transmit', 'transmitted', 'taken-up', 'done', 'checked'])
  expect(nextStatuses('checked')).toEqual(['reopened'])
})

test('a repair said to be done waits for its check; no step goes back in time', () => {
  expect(isOpenStatus('done')).toBe(true)
  const done = situation('s', { statusSteps: [{ status: 'done', on: '2026-11-20' }] })
  expect(mayStep(done, 'checked', '2026-11-20')).toBe(true)
  expect(mayStep(done, 'checked', '2026-11-19')).toBe(false)
  expect(mayStep(done, 'transmitted', '2026-11-21')).toBe(false)
})

test('however a situation is stepped by the rules, its steps are in the order of days and of one loop', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Status>('noted', 'observed'),
      fc.array(fc.record({ status: fc.constantFrom(...STATUSES), day: fc.integer({ min: 0, max: 20 }) })),
      (first, asked) => {
        let now = situation('s', { statusSteps: [{ status: first, on: '2026-11-01' }] })
        for (const { status, day } of asked) {
          const on = addDays('2026-11-01', day)
          if (mayStep(now, status, on)) now = { ...now, statusSteps: [...now.statusSteps, { status, on }] }
        }
        const days = now.statusSteps.map(({ on }) => on)
        expect(days).toEqual([...days].sort())
        for (const { status } of now.statusSteps) expect(loopOf(first)).toContain(status)
      },
    ),
  )
})

test('open defects of a door, and of a building with its doors, oldest first with their age', () => {
  const at = (id: string, place: string, day: string, status: Status = 'noted', code = 'F-lift-broken') =>
    situation(id, { code, place, when: { day, band: 'morning' }, statusSteps: [{ status, on: day }] })
  const estate = estateOf(
    settings(),
    entrance('E1', { building: 'B1' }),
    entrance('E2', { building: 'B1' }),
    at('new', 'E1', '2026-11-20'),
    at('old', 'E1', '2026-11-01', 'done'),
    at('checked', 'E1', '2026-10-01', 'checked'),
    at('waste', 'E1', '2026-10-01', 'noted', 'A1'),
    at('other', 'E2', '2026-11-10'),
  )
  const here = (place?: string) =>
    openDefects(estate, '2026-11-24', place).map(({ situation: { id }, ageDays }) => [id, ageDays])
  expect(here('E1')).toEqual([
    ['old', 23],
    ['new', 4],
  ])
  expect(here('B1')).toEqual([
    ['old', 23],
    ['other', 14],
    ['new', 4],
  ])
  expect(here()).toHaveLength(3)
})
