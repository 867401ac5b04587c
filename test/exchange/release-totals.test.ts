import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { withFrozenQuarters } from '../../src/domain/published/with-frozen-quarters.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { writeRelease } from '../../src/exchange/packages/write-release.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { estate, passage, situation } from '../domain/build.ts'

const numRuns = process.env.TOURNEE_LONG ? 1_000 : 60
const TODAY = '2026-10-20'
const THIRD = { from: '2026-07-01', until: '2026-09-30' }
const aBatch = fc.record({
  code: fc.constantFrom('A1', 'B1', 'C1', 'C5', 'D2', 'E1', 'F-lift-broken', 'G1'),
  place: fc.constantFrom('e1', 'e2', 'square', 'nord'),
  responsible: fc.constantFrom('vilogia', 'partenord-habitat', 'ville'),
  day: fc.constantFrom('2026-06-30', '2026-07-01', '2026-08-15', '2026-09-30', '2026-10-01'),
  count: fc.integer({ min: 1, max: 9 }),
})
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const table = (bytes: Uint8Array): Record<string, string>[] =>
  parse(bytes, { delimiter: ';', columns: true, bom: true })

test('over random data sets, rows and totals of every file are those that the screen is given, and those of the records', () => {
  let said = 0
  fc.assert(
    fc.property(
      fc.array(aBatch, { minLength: 4, maxLength: 40, size: 'max' }),
      fc.constantFrom('vilogia', 'partenord-habitat', 'ville', 'ag2r-la-mondiale'),
      (batches, to) => {
        const all = batches.flatMap(({ day, count, ...over }, rank) =>
          Array.from({ length: count }, (_, n) =>
            situation(`s${rank}-${n}`, { ...over, when: { day, band: 'evening' } }),
          ),
        )
        const start = passage('first', { when: { day: '2026-01-05', band: 'morning' } })
        const release = makeRelease(withFrozenQuarters(estate(start, ...all), TODAY), to, THIRD, TODAY)
        if (isRefusal(release)) return
        const files = unzipSync(writeRelease(release, 'zip').bytes)
        const manifest = JSON.parse(decode(files['manifest.json']!))
        const inQuarter = all.filter(
          ({ when }) => 'day' in when && when.day >= THIRD.from && when.day <= THIRD.until,
        )
        // A sector has no point to put a row at.
        const rows = inQuarter.filter(
          ({ code, responsible, place }) => /^[ADF]/.test(code) && responsible === to && place !== 'nord',
        )
        for (const count of [
          ...[release.rows.length, manifest.counts.rows, table(files['situations.csv']!).length],
          JSON.parse(decode(files['situations.geojson']!)).features.length,
        ])
          expect(count).toBe(rows.length)
        const counts = table(files['counts.csv']!)
        expect(counts.length).toBe(release.counts.length)
        expect(manifest.counts.totals.length).toBe(release.counts.length)
        for (const [index, { measure, scope, count }] of release.counts.entries()) {
          expect(counts[index]).toMatchObject({
            mesure: measure,
            nombre: count === undefined ? '' : `${count}`,
          })
          expect(manifest.counts.totals[index]).toMatchObject({ measure, scope, count: count ?? null })
          if (scope !== 'mission' || count === undefined) continue
          said++
          expect(count).toBe(inQuarter.filter(({ code }) => code[0] === measure && code !== 'C5').length)
        }
      },
    ),
    { numRuns },
  )
  expect(said).toBeGreaterThan(numRuns)
})
