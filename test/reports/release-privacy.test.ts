import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/civil-date.ts'
import { isInPeriod } from '../../src/domain/period.ts'
import { MET_MEASURES } from '../../src/domain/published/quarter-figures.ts'
import { withFrozenQuarters } from '../../src/domain/published/with-frozen-quarters.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { AUDIENCES, type Situation } from '../../src/domain/situation.ts'
import { isMaterial } from '../../src/domain/taxonomy.ts'
import { dayOf } from '../../src/domain/when.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { estate, passage, settings, situation } from '../domain/build.ts'
import { exampleEstate } from '../example/embedded-estate.ts'

const numRuns = process.env.TOURNEE_LONG ? 3_000 : 150
const TODAY = '2026-10-20'
const CANARY = 'canari'
const RECIPIENTS = ['vilogia', 'partenord-habitat', 'ville', 'ag2r-la-mondiale']
const CODES = ['A1', 'B1', 'C1', 'C5', 'D2', 'E1', 'F-lift-broken', 'G1']

const aDay = fc.integer({ min: 0, max: 130 }).map((count) => addDays('2026-06-10', count))
const aSituation: fc.Arbitrary<Partial<Situation>> = fc.record({
  code: fc.constantFrom(...CODES),
  place: fc.constantFrom('e1', 'e2', 'square', 'nord', 'gone'),
  when: fc.oneof(
    aDay.map((day) => ({ day, band: 'evening' as const })),
    aDay.map((day) => ({ minute: `${day}T17:43Z` })),
  ),
  responsible: fc.constantFrom('vilogia', 'partenord-habitat', 'ville', 'ag2r-la-mondiale', 'other'),
  audience: fc.constantFrom(...AUDIENCES),
  note: fc.constant(`note ${CANARY}`),
})
const aPeriod = fc
  .tuple(aDay, fc.integer({ min: 0, max: 92 }))
  .map(([from, count]) => ({ from, until: addDays(from, count) }))

test('whatever is noted, nothing leaves but open material rows and counts of 5 or more, and sums hold', () => {
  let made = 0
  fc.assert(
    fc.property(
      fc.array(aSituation, { minLength: 0, maxLength: 120, size: 'max' }),
      fc.constantFrom(...RECIPIENTS),
      aPeriod,
      fc.boolean(),
      (partials, recipient, period, fictional) => {
        const all = partials.map((over, n) => situation(`situation-${CANARY}-${n}`, over))
        const held = estate(
          settings({ fictional }),
          passage('first', { when: { day: '2026-01-05', band: 'morning' } }),
          ...all,
        )
        const release = makeRelease(withFrozenQuarters(held, TODAY), recipient, period, TODAY)
        if (isRefusal(release)) return
        made++
        const text = JSON.stringify(release)
        expect(text).not.toContain(CANARY)
        expect(text).not.toMatch(/T\d\d|\d\d:\d\d|evening|caretaker/)
        const inPeriod = all.filter(({ when }) => isInPeriod(dayOf(when, 'Europe/Paris'), period))
        for (const row of release.rows) {
          expect(isMaterial(row.family)).toBe(true)
          expect(row.on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(isInPeriod(row.on, period)).toBe(true)
        }
        const open = inPeriod.filter(
          ({ responsible, audience }) =>
            responsible === recipient && !['team', 'watch-group'].includes(audience),
        )
        expect(release.rows.length).toBeLessThanOrEqual(open.length)
        if (recipient === 'ag2r-la-mondiale') expect(release.rows).toEqual([])
        for (const { measure, count, withheld, period: of } of release.counts) {
          expect(count === undefined).toBe(withheld !== undefined)
          const isFact = /^[ADF]$/.test(measure)
          // None at all is said of people met where nothing was held: it tells of nobody.
          const isMet = (MET_MEASURES as readonly string[]).includes(measure)
          if (count !== undefined && !isFact && !(isMet && count === 0))
            expect(count).toBeGreaterThanOrEqual(5)
          if (!isFact) expect(of.until <= period.until && of.until < TODAY).toBe(true)
        }
        const stays = release.withheld.filter(({ reason }) => reason !== 'free-text')
        const sum = stays.reduce((total, { count = 0 }) => total + count, release.rows.length)
        expect(sum).toBe(inPeriod.filter(({ code }) => /^[ADF]/.test(code)).length)
        expect(release.withheld).toContainEqual({ reason: 'family-not-sent' })
      },
    ),
    { numRuns },
  )
  expect(made).toBeGreaterThan(numRuns / 4)
})

test('every material situation of the example’s quarter reaches exactly one funder', () => {
  const held = exampleEstate(3, '2026-12-01')
  const period = { from: '2026-07-01', until: '2026-09-30' }
  const ids = RECIPIENTS.concat('logis-metropole').flatMap((recipient) => {
    const release = makeRelease(held, recipient, period, '2026-12-01')
    return isRefusal(release) ? [] : release.rows.map(({ id }) => id)
  })
  const material = [...held.situation.values()].filter(
    ({ code, when }) => /^[ADF]/.test(code) && isInPeriod(dayOf(when, 'Europe/Paris'), period),
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(material.length)
  expect(ids.length).toBeGreaterThan(50)
})

test('nothing but reports makes a Release', () => {
  const folder = fileURLToPath(new URL('../../src', import.meta.url))
  const makers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\bas (unknown as )?(Readonly<)?Release\b(?!Row|Count)|<Release>/.test(
        readFileSync(`${folder}/${file}`, 'utf8'),
      ),
    )
  expect(makers).toEqual(['reports/release.ts'])
})
