import { expect, test } from 'vitest'
import { firstPlace, placeIn } from '../../src/app/first-place.ts'
import { firstSession } from '../../src/app/first-session.ts'
import { hashOf, territoryHash, territoryOf } from '../../src/app/hash.ts'
import type { Round } from '../../src/domain/week/round.ts'
import { estate } from '../domain/build.ts'

const TODAY = '2026-11-24'
const round = (day: string): Round => ({
  ...{ kind: 'round', id: 'r', week: '2026-W48', day, pair: 'p1', start: '09:30', end: '11:30' },
  ...{ startPlace: 'a', endPlace: 'a', breakMinutes: 0, unplannedShare: 0.3 },
  ...{ walkMetres: 0, walkMinutes: 0, line: [] },
})
const session = firstSession(TODAY)

test('on a phone with a round of today the app opens at its next stop; elsewhere where it always does', () => {
  expect(firstPlace(estate(round(TODAY)), session, true)).toEqual({
    workspace: 'terrain',
    fieldView: 'round',
  })
  expect(firstPlace(estate(round(TODAY)), session, false)).toEqual({})
  expect(firstPlace(estate(round('2026-11-25')), session, true)).toEqual({})
  expect(firstPlace(estate(), session, true)).toEqual({})
})

test('a shift that was at its debriefing comes back to it, the next day starts with the round', () => {
  const viewOn = (today: string) =>
    firstPlace(
      estate(round(TODAY), { ...round('2026-11-25'), id: 'next' }),
      { today, fieldView: 'debriefing', fieldRound: 'r' },
      true,
    ).fieldView
  expect(viewOn(TODAY)).toBe('debriefing')
  expect(viewOn('2026-11-25')).toBe('round')
})

test('an address names a place, or a territory alone', () => {
  expect(placeIn('')).toBeNull()
  expect(placeIn(territoryHash(session))).toBeNull()
  expect(territoryOf(territoryHash(session))).toBe(session.territory)
  expect(placeIn(hashOf(session))).toBe('territoire')
  expect(placeIn('#quartier/terrain?etape=round')).toBe('terrain')
})
