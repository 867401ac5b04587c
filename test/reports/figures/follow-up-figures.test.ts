import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import type { BarometerReading } from '../../../src/domain/follow-up/barometer-reading.ts'
import { barometerId } from '../../../src/domain/follow-up/barometer-reading.ts'
import { isInPeriod } from '../../../src/domain/period.ts'
import { MATERIAL_STATUSES } from '../../../src/domain/situation.ts'
import { concerns } from '../../../src/reports/figures/concerns.ts'
import { easedPlaces } from '../../../src/reports/figures/eased-places.ts'
import { materialTold } from '../../../src/reports/figures/material-told.ts'
import { periodBefore } from '../../../src/reports/figures/period-before.ts'
import { middleLevel, weeksOf } from '../../../src/reports/figures/sector-levels.ts'
import { sectorWords } from '../../../src/reports/figures/sector-words.ts'
import { settledSituations } from '../../../src/reports/figures/settled-situations.ts'
import { warmerSectors } from '../../../src/reports/figures/warmer-sectors.ts'
import { building, entrance, estate, passage, publicPlace, situation } from '../../domain/build.ts'
import { T2, T3, TODAY } from '../sections/a-context.ts'

const level = (week: string, of: BarometerReading['level'], on = '2026-08-01'): BarometerReading => ({
  ...{ kind: 'barometer', id: barometerId(week, 'nord'), week, sector: 'nord', level: of, on },
})

test('what is at another landlord’s alone is not a funder’s; the open, the whole quarter and its partners’ are', () => {
  const held = estate()
  const of = (id: string | null) => concerns(held, id === null ? null : held.landlord.get(id)!)
  const at = (places: readonly string[], partners: readonly string[] = []) => ({ places, partners })
  expect(of('vilogia')(at(['e2']))).toBe(false)
  expect(of('vilogia')(at(['e2'], ['vilogia']))).toBe(true)
  expect(of('vilogia')(at(['e2', 'e1']))).toBe(true)
  for (const places of [['square'], ['nord'], []]) expect(of('vilogia')(at(places))).toBe(true)
  expect(of('ag2r-la-mondiale')(at(['square']))).toBe(false)
  expect(of('ag2r-la-mondiale')(at([]))).toBe(true)
  expect(of(null)(at(['e2']))).toBe(true)
})

test('where something is is told by sectors, in the open outside of them by the public place, never by a door', () => {
  const held = estate(
    entrance('far', { at: [4, 51], number: 'Hall 12' }),
    publicPlace('fountain', { at: [4, 51], name: 'Fontaine' }),
  )
  expect(sectorWords(held, ['e2', 'square'])).toBe('Secteur nord')
  expect(sectorWords(held, [])).toBe('Tout le quartier')
  expect(sectorWords(held, ['far', 'fountain', 'nord'])).toBe('Hors secteur, Fontaine, Secteur nord')
})

test('the period before is as long and ends the day before; of whole months it is as many whole months', () => {
  expect(periodBefore(T3)).toEqual(T2)
  expect(periodBefore({ from: '2026-03-01', until: '2026-03-31' })).toEqual({
    from: '2026-02-01',
    until: '2026-02-28',
  })
  expect(periodBefore({ from: '2026-11-16', until: '2026-11-22' })).toEqual({
    from: '2026-11-09',
    until: '2026-11-15',
  })
})

test('a week is of the period that holds its Thursday: whole years have each week once', () => {
  expect(weeksOf({ from: '2026-01-01', until: '2026-12-31' })).toHaveLength(53)
  const months = ['01', '02', '03', '04', '05', '06'].flatMap((month) =>
    weeksOf({ from: `2026-${month}-01`, until: `2026-${month}-${month === '02' ? 28 : 30}` }),
  )
  expect(new Set(months).size).toBe(months.length)
  expect(weeksOf({ from: '2026-11-16', until: '2026-11-22' })).toEqual(['2026-W47'])
})

test('the middle of levels is one of them or half-way between two; of none there is none', () => {
  expect(middleLevel([])).toBe(null)
  expect(middleLevel([null, 2])).toBe(2)
  expect(middleLevel([1, -2, 0])).toBe(0)
  expect(middleLevel([-1, 0, 2, 1])).toBe(0.5)
})

test('a sector is warmer by a whole level of the middle, from one period to the next, and by what was given by today', () => {
  const of = (was: -1 | 0 | 1, now: -1 | 0 | 1, on?: string) =>
    warmerSectors(estate(level('2026-W20', was), level('2026-W30', now, on)), {
      ...{ period: T3, before: T2, today: TODAY },
    })
  expect(of(-1, 1)).toEqual([{ name: 'Secteur nord', was: 'tendu', now: 'apaisé' }])
  expect(of(1, 1)).toEqual([])
  expect(of(1, 0)).toEqual([])
  expect(of(-1, 1, '2026-12-01')).toEqual([])
})

const steps = fc
  .array(
    fc.record({
      status: fc.constantFrom(...MATERIAL_STATUSES),
      on: fc.integer({ min: 0, max: 180 }).map((days) => addDays('2026-04-01', days)),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.sort((a, b) => (a.on < b.on ? -1 : 1)))

test('settled in a period is what was done in it and stands so at its end; nothing is settled in two quarters running', () => {
  fc.assert(
    fc.property(steps, (statusSteps) => {
      const held = estate(situation('s', { statusSteps }))
      const inT3 = settledSituations(held, null, T3)
      const inT2 = settledSituations(held, null, T2)
      const atEnd = statusSteps.filter(({ on }) => on <= T3.until).at(-1)?.status
      if (inT3.length > 0) {
        expect(['done', 'checked']).toContain(atEnd)
        expect(statusSteps.some(({ status, on }) => /done|checked/.test(status) && isInPeriod(on, T3))).toBe(
          true,
        )
        expect(inT3[0]!.isChecked).toBe(atEnd === 'checked')
      }
      const reopened = statusSteps.some(
        ({ status, on }) => isInPeriod(on, T3) && !['done', 'checked'].includes(status),
      )
      if (inT2.length > 0 && !reopened) expect(inT3).toEqual([])
    }),
    { numRuns: 400 },
  )
  const checked = situation('s', {
    statusSteps: [
      { status: 'done', on: '2026-06-20' },
      { status: 'checked', on: '2026-07-02' },
    ],
  })
  expect(settledSituations(estate(checked), null, T2)).toMatchObject([{ isChecked: false }])
  expect(settledSituations(estate(checked), null, T3)).toEqual([])
})

test('only A, D and F open to funders are told, to each those it answers for', () => {
  const held = estate()
  const isTold = (over: Parameters<typeof situation>[1], funder: string | null = 'vilogia'): boolean =>
    materialTold(held, funder === null ? null : held.landlord.get(funder)!)(situation('s', over))
  expect(isTold({ code: 'F-lift-broken' })).toBe(true)
  expect(isTold({ code: 'B1', audience: 'public' })).toBe(false)
  expect(isTold({ audience: 'team' })).toBe(false)
  expect(isTold({ audience: 'watch-group' })).toBe(false)
  expect(isTold({ responsible: 'partenord-habitat' })).toBe(false)
  expect(isTold({ responsible: 'other' }, null)).toBe(true)
  expect(isTold({}, 'ag2r-la-mondiale')).toBe(false)
})

test('a résidence has eased where five or more before are none now, though it was looked at as often', () => {
  const at = (day: string) => ({ day, band: 'morning' as const })
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => situation(id, { when: at('2026-05-10') }))
  const came = (id: string, day: string) => passage(id, { when: at(day) })
  const places = [building('b', { residence: 'Les Tilleuls' }), entrance('e1', { building: 'b' })]
  const of = (...records: readonly AnyRecord[]) =>
    easedPlaces(estate(...places, ...records), null, { period: T3, before: T2 })
  const both = [came('p1', '2026-05-01'), came('p2', '2026-08-01'), came('p3', '2026-08-08')]
  expect(of(...five, ...both)).toEqual([{ name: 'Les Tilleuls', was: 5, passages: 2 }])
  expect(of(...five.slice(1), ...both)).toEqual([])
  expect(of(...five, both[0]!)).toEqual([])
  expect(of(...five, ...both, situation('again', { when: at('2026-09-30') }))).toEqual([])
  expect(of(...five.map((each) => ({ ...each, code: 'C1' })), ...both)).toEqual([])
})
