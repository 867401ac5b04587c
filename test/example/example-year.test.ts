import { expect, test } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { addDays, addMonths, daysBetween, lastDayOf, weekday } from '../../src/domain/civil-date.ts'
import { type Estate, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import { recencyOf } from '../../src/domain/field/recency.ts'
import { halfDayOf } from '../../src/domain/half-day.ts'
import { rowsInView } from '../../src/domain/hotspots/in-view.ts'
import { observationsOf } from '../../src/domain/hotspots/observations-of.ts'
import { viewOf } from '../../src/domain/hotspots/view-of.ts'
import { lastWorkingDay } from '../../src/domain/last-working-day.ts'
import { placeOf } from '../../src/domain/place.ts'
import { type Situation, statusesFor, statusOf } from '../../src/domain/situation.ts'
import { FAMILIES, familyOf, isMaterial } from '../../src/domain/taxonomy.ts'

import { dayOf, hourBandOf } from '../../src/domain/when.ts'
import { EXAMPLE_FLARES, flarePlaces } from '../../src/example/example-flares.ts'
import { examplePeriod, exampleYear } from '../../src/example/example-year.ts'
import { embeddedEstate, exampleEstate } from './embedded-estate.ts'

const TODAY = '2026-12-01'
const ZONE = 'Europe/Paris'
const { filter } = firstSession(TODAY).heat
const territory = embeddedEstate()
const seeds = process.env.TOURNEE_LONG ? Array.from({ length: 40 }, (_, seed) => seed) : [1, 2, 99]
const years = seeds.map((seed) => exampleEstate(seed, TODAY))
const monthOfSituation = (situation: Situation): string => dayOf(situation.when, ZONE).slice(0, 7)
const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
const situationsOf = (estate: Estate): Situation[] => [...estate.situation.values()]

test('the same seed makes the same bytes, in whatever order the territory comes; another seed another year', () => {
  const year = JSON.stringify(exampleYear(territory, { seed: 1, today: TODAY }))
  const shuffled = withRecords(
    emptyEstate(),
    Object.values(territory).flatMap((records) => [...records.values()].reverse()),
  )
  expect(JSON.stringify(exampleYear(shuffled, { seed: 1, today: TODAY }))).toBe(year)
  expect(JSON.stringify(exampleYear(territory, { seed: 2, today: TODAY }))).not.toBe(year)
})

test('the year is the twelve whole months before the day', () => {
  expect(examplePeriod('2026-12-01')).toEqual({ from: '2025-12-01', until: '2026-11-30' })
  expect(examplePeriod('2026-11-30')).toEqual({ from: '2025-11-01', until: '2026-10-31' })
})

test('no record is before the year or after yesterday, nor any step of a status, and the last days have theirs', () => {
  for (const today of [TODAY, '2026-11-26', '2027-03-01', '2024-03-31']) {
    const { from } = examplePeriod(today)
    const until = addDays(today, -1)
    const estate = exampleEstate(5, today)
    const days = [
      ...situationsOf(estate).flatMap(({ when, statusSteps }) => [
        dayOf(when, ZONE),
        ...statusSteps.map(({ on }) => on),
      ]),
      ...[...estate.passage.values()].map(({ when }) => dayOf(when, ZONE)),
    ]
    expect(days.length).toBeGreaterThan(10_000)
    expect(days.filter((day) => day < from || day > until)).toEqual([])
    const passed = [...estate.passage.values()].map(({ when }) => dayOf(when, ZONE))
    expect(passed.filter((day) => day === lastWorkingDay(today)).length).toBeGreaterThan(20)
    expect(situationsOf(estate).some(({ when }) => dayOf(when, ZONE) === lastWorkingDay(today))).toBe(true)
  }
})

test('each month has 30 to 80 situations of all families, the year some 13 000 passages', () => {
  for (const estate of years) {
    const months = groupBy(situationsOf(estate), monthOfSituation)
    expect(months.size).toBe(12)
    for (const month of months.values()) {
      expect(month.length).toBeGreaterThanOrEqual(30)
      expect(month.length).toBeLessThanOrEqual(80)
    }
    const families = new Set(situationsOf(estate).map(({ code }) => familyOf(code)))
    expect([...families].sort()).toEqual([...FAMILIES])
    expect(Math.abs(estate.passage.size - 13_000)).toBeLessThan(600)
  }
})

test('codes are those of the list, C5 and G at sectors, everything else at a point', () => {
  for (const estate of years)
    for (const { code, place } of situationsOf(estate)) {
      const known = estate.code.get(code)
      expect(known, code).toBeDefined()
      if (known?.finest === 'sector') expect(estate.sector.has(place)).toBe(true)
      else expect(placeOf(estate, place)).toBeDefined()
    }
})

test('who is responsible is the place’s landlord, or the town; audiences are the default ones; nothing has a note', () => {
  for (const situation of years.flatMap(situationsOf)) {
    const entrance = territory.entrance.get(situation.place)
    if (entrance) expect(situation.responsible).toBe(entrance.landlord)
    else expect(situation.responsible).toBe(territory.sector.has(situation.place) ? 'other' : 'ville')
    expect(situation.audience).toBe(isMaterial(familyOf(situation.code)) ? 'funder' : 'team')
    expect(situation).not.toHaveProperty('note')
  }
})

test('statuses advance with dates, in the order of their family, and tickets are of what was taken up', () => {
  const all = years.flatMap(situationsOf)
  for (const { code, statusSteps, when, reference } of all) {
    const order = statusSteps.map(({ status }) => statusesFor(familyOf(code)).indexOf(status))
    expect(order.every((rank, i) => rank >= 0 && (i === 0 || rank > order[i - 1]!))).toBe(true)
    statusSteps.forEach(({ on }, i) => {
      expect(on >= (statusSteps[i - 1]?.on ?? dayOf(when, ZONE))).toBe(true)
    })
    if (reference) expect(statusSteps.map(({ status }) => status)).toContain('taken-up')
  }
  expect(new Set(all.map(({ statusSteps }) => statusSteps.at(-1)!.status)).size).toBeGreaterThan(9)
  expect(all.filter(({ reference }) => reference).length).toBeGreaterThan(all.length / 5)
})

test('what the team saw was on a weekday between 9 and 20 h; the rest was reported', () => {
  const all = years.flatMap(situationsOf)
  for (const { origin, by, when } of all) {
    expect(by === 'team').toBe(origin === 'seen')
    if (origin === 'seen') expect(weekday(dayOf(when, ZONE))).toBeLessThanOrEqual(5)
  }
  const seen = all.filter(({ origin }) => origin === 'seen').length / all.length
  expect(seen).toBeGreaterThan(0.35)
  expect(seen).toBeLessThan(0.75)
})

test('there is a rhythm: dirt is met in the morning, gatherings in the evening, fewer on Sundays than on Mondays', () => {
  const all = years.flatMap(situationsOf)
  const share = (family: string, band: string): number => {
    const mine = all.filter(({ code }) => code.startsWith(family))
    return mine.filter(({ when }) => hourBandOf(when, ZONE) === band).length / mine.length
  }
  expect(share('A', 'morning')).toBeGreaterThan(0.4)
  expect(share('C', 'evening')).toBeGreaterThan(0.4)
  expect(share('C', 'morning')).toBeLessThan(0.1)
  const on = (day: number): number => all.filter(({ when }) => weekday(dayOf(when, ZONE)) === day).length
  expect(on(7)).toBeLessThan(on(1) / 2)
})

test('two places flare up in their months, stand above all others then, and are calm in the others', () => {
  for (const estate of years)
    for (const { spot, months, counts } of EXAMPLE_FLARES) {
      const places = flarePlaces(estate, spot)
      expect(places.length).toBeGreaterThan(0)
      const groupOf = ({ place }: { readonly place: string }): string =>
        spot === 'building' ? (estate.entrance.get(place)?.building ?? place) : place
      const wanted = groupOf({ place: places[0]! })
      const inMonth = (index: number): Map<string, number> => {
        const month = addMonths('2025-12', index)
        const period = { from: `${month}-01`, until: lastDayOf(month) }
        const observations = observationsOf(estate, { ...filter, families: FAMILIES })
        const { view } = viewOf(estate, { families: FAMILIES, period }, TODAY)
        const events = rowsInView(observations, view).map((row) => ({
          place: observations.places[observations.situations.place[row]!]!,
        }))
        return new Map([...groupBy(events, groupOf)].map(([group, list]) => [group, list.length]))
      }
      const peak = months[counts.indexOf(Math.max(...counts))]!
      const atPeak = inMonth(peak)
      expect(atPeak.get(wanted)).toBe(Math.max(...atPeak.values()))
      for (let index = 0; index < 12; index++)
        if (!months.includes(index)) expect(inMonth(index).get(wanted) ?? 0).toBeLessThan(8)
    }
})

test('passages vary their half-days, are on weekdays, at least two days apart, and some are not done, with a reason', () => {
  const [estate] = years
  const passages = [...estate!.passage.values()]
  const byPlace = groupBy(passages, ({ place }) => place)
  expect(byPlace.size).toBe(territory.entrance.size + territory.publicPlace.size)
  for (const list of byPlace.values()) {
    const halfDays = new Set(
      list.map(({ when }) =>
        halfDayOf(weekday(dayOf(when, ZONE)), 'band' in when && when.band === 'morning' ? 600 : 900),
      ),
    )
    expect(halfDays.size).toBeGreaterThanOrEqual(8)
    const days = list.map(({ when }) => dayOf(when, ZONE)).sort()
    days.forEach((day, i) => {
      expect(weekday(day)).toBeLessThanOrEqual(5)
      if (i > 0) expect(daysBetween(days[i - 1]!, day)).toBeGreaterThanOrEqual(2)
    })
  }
  const missed = passages.filter(({ done }) => !done)
  expect(missed.length / passages.length).toBeGreaterThan(0.02)
  expect(missed.length / passages.length).toBeLessThan(0.06)
  expect(missed.every(({ reason, exchanges }) => reason && !exchanges)).toBe(true)
  expect(passages.every(({ done, exchanges, reason }) => !done || (exchanges && !reason))).toBe(true)
})

test('a place is met within the gap it may have, but for a few: what is to be seen again is not the whole quarter', () => {
  for (const today of [TODAY, '2026-11-26', '2026-07-04']) {
    const estate = exampleEstate(1, today)
    const all = recencyOf(estate, today)
    const late = all.filter((place) => place.class === 'never' || place.class === 'overdue')
    expect(late.length, today).toBeGreaterThan(0)
    expect(late.length / all.length, today).toBeLessThan(0.2)
  }
})

test('most old situations are settled, of every family', () => {
  for (const estate of years) {
    const old = situationsOf(estate).filter(({ when }) => dayOf(when, ZONE) <= addDays(TODAY, -90))
    const open = old.filter(
      (each) => !['checked', 'reopened', 'calmed', 'no-follow-up'].includes(statusOf(each)),
    )
    expect(open.length / old.length).toBeLessThan(0.1)
  }
})

test('settings say that all is fictional, and the two places to support are stops', () => {
  const estate = exampleEstate(1, TODAY)
  expect(estate.settings.get('settings')).toMatchObject({ fictional: true, territory: 'Nouveau Mons' })
  const added = [...estate.support.values()].filter(({ id }) => !territory.support.has(id))
  expect(added).toHaveLength(2)
  for (const { place } of added) expect(placeOf(estate, place)).toBeDefined()
})

test('ids are unique and follow from the seed', () => {
  const records = exampleYear(territory, { seed: 7, today: TODAY })
  expect(new Set(records.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(records.length)
  expect(records.some(({ id }) => id === 'situation-x7-1')).toBe(true)
})

test('a territory with nothing on it has an empty year', () => {
  expect(exampleYear(emptyEstate(), { seed: 1, today: TODAY }).map(({ kind }) => kind)).toEqual(['settings'])
})
