import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seenOn, similarSituations } from '../../../src/domain/field/similar-situations.ts'
import { isOpenSituation } from '../../../src/domain/follow-up/situation-loop.ts'
import { STATUSES } from '../../../src/domain/situation.ts'
import { entrance, estate, publicPlace, sector, settings, situation } from '../build.ts'

// 0.0005° of latitude are 55.6 m, 0.0006° are 66.7 m.
const places = [
  entrance('E1', { at: [3.11, 50.64] }),
  entrance('E2', { at: [3.11, 50.6405] }),
  publicPlace('P1', { at: [3.11, 50.6406] }),
  sector('S1'),
]
const noted = (id: string, place: string, over = {}) =>
  situation(id, {
    ...{ code: 'A1', place, when: { day: '2026-11-20', band: 'morning' as const } },
    ...{ statusSteps: [{ status: 'noted' as const, on: '2026-11-20' }], ...over },
  })
const ids = (found: ReturnType<typeof similarSituations>) => found.map(({ situation: { id } }) => id)

test('open situations of the code, here first, then within 60 m, the latest first; never farther, closed or of another code', () => {
  const territory = estate(
    settings(),
    ...places,
    noted('near', 'E2'),
    noted('here', 'E1'),
    noted('here-later', 'E1', { when: { day: '2026-11-22', band: 'evening' } }),
    noted('far', 'P1'),
    noted('closed', 'E1', { statusSteps: [{ status: 'checked', on: '2026-11-21' }] }),
    noted('other', 'E1', { code: 'A2' }),
  )
  expect(ids(similarSituations(territory, 'A1', 'E1'))).toEqual(['here-later', 'here', 'near'])
  expect(similarSituations(territory, 'A1', 'E1').at(-1)?.metres).toBeCloseTo(55.6, 0)
})

test('at a sector, those of the sector alone; a place that is gone is near nothing', () => {
  const territory = estate(settings(), ...places, noted('s', 'S1'), noted('e', 'E1'), noted('g', 'gone'))
  expect(ids(similarSituations(territory, 'A1', 'S1'))).toEqual(['s'])
  expect(ids(similarSituations(territory, 'A1', 'gone'))).toEqual(['g'])
  expect(ids(similarSituations(territory, 'A1', 'E1'))).toEqual(['e'])
})

test('whatever was noted, what is suggested is open, of the code, within 60 m, nearest first, and nothing such is left out', () => {
  const someSituation = fc.record({
    place: fc.constantFrom('E1', 'E2', 'P1', 'S1', 'gone'),
    code: fc.constantFrom('A1', 'A2'),
    status: fc.constantFrom(...STATUSES),
    day: fc.constantFrom('2026-11-01', '2026-11-20'),
  })
  fc.assert(
    fc.property(fc.array(someSituation, { maxLength: 20 }), (all) => {
      const records = all.map(({ place, code, status, day }, rank) =>
        noted(`s${rank}`, place, {
          ...{ code, when: { day, band: 'morning' as const } },
          statusSteps: [{ status, on: day }],
        }),
      )
      const found = similarSituations(estate(settings(), ...places, ...records), 'A1', 'E1')
      const wanted = records.filter(
        (each) => each.code === 'A1' && ['E1', 'E2'].includes(each.place) && isOpenSituation(each),
      )
      expect(new Set(ids(found))).toEqual(new Set(wanted.map(({ id }) => id)))
      const metres = found.map((each) => each.metres)
      expect(metres).toEqual([...metres].sort((a, b) => a - b))
    }),
  )
})

test('seen again on a second day it is repeated, on a third settled; its status and what was said stay', () => {
  const once = noted('s', 'E1', { recurrence: 'new' })
  const sameDay = seenOn(once, '2026-11-20', 'Europe/Paris')
  expect(sameDay).toMatchObject({ recurrence: 'new', seenAgain: ['2026-11-20'] })
  const twice = seenOn(once, '2026-11-23', 'Europe/Paris')
  expect(twice).toMatchObject({ recurrence: 'repeated', seenAgain: ['2026-11-23'] })
  const thrice = seenOn(twice, '2026-11-24', 'Europe/Paris')
  expect(thrice).toMatchObject({ recurrence: 'settled', seenAgain: ['2026-11-23', '2026-11-24'] })
  expect(seenOn(thrice, '2026-11-24', 'Europe/Paris')).toEqual(thrice)
  expect(thrice.statusSteps).toBe(once.statusSteps)
})
