import { expect, test } from 'vitest'
import { methodFacts } from '../../../src/domain/week/method-facts.ts'
import type { RoundTemplate } from '../../../src/domain/week/round.ts'
import { entrance, estate, publicPlace, settings } from '../build.ts'

const template = (id: string, over: Partial<RoundTemplate>): RoundTemplate => ({
  kind: 'roundTemplate',
  id,
  weekday: 1,
  pair: 'p1',
  start: '09:30',
  end: '11:30',
  startPlace: 'house',
  endPlace: 'house',
  breakMinutes: 10,
  unplannedShare: 0.3,
  ...over,
})

test('the method’s figures are those of the settings and of the rounds that come back', () => {
  const facts = methodFacts(
    estate(
      settings({ maxGapDays: 14, pacePerWeek: 0.8 }),
      entrance('e1'),
      entrance('e2', { closed: '2026-01-01' } as object),
      publicPlace('square'),
      template('a', {}),
      template('b', { start: '10:00', unplannedShare: 0.4 }),
      template('c', { weekday: 3, start: '14:00' }),
      template('saturday', { weekday: 6 }),
      { kind: 'support', id: 'support-square', place: 'square', minutes: 12, timesPerWeek: 2 },
    ),
  )
  expect(facts).toMatchObject({
    ...{ entrances: 1, publicPlaces: 1, rounds: 4, halfDays: 2, freeShares: [0.3, 0.4] },
    ...{ maxGapDays: 14, closeGapDays: 10, spacedGapDays: 28, pacePerWeek: 0.8 },
    ...{ presences: 2, supports: 1, permanences: 0, fairnessWeight: 0 },
  })
})

test('a territory without rounds has no free share to state', () => {
  expect(methodFacts(estate())).toMatchObject({ rounds: 0, halfDays: 0, freeShares: null })
})
