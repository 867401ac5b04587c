import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay, dayNumberOf } from '../../../src/domain/civil-date.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { type EventsRead, readEventsCsv } from '../../../src/exchange/formats/events-csv.ts'

const PARIS = '/work/shared/incidents-real/paris-dans-ma-rue-10k.csv'
if (!existsSync(PARIS)) console.warn('incidents-real is not there: the real table is skipped')

const read = (bytes: Uint8Array, partBytes = 1000) =>
  readEventsCsv(
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += partBytes)
          controller.enqueue(bytes.slice(at, at + partBytes))
        controller.close()
      },
    }),
    'Europe/Paris',
  )
const text = async (table: string, partBytes?: number): Promise<EventsRead> => {
  const found = await read(new TextEncoder().encode(table), partBytes)
  if (isRefusal(found)) throw new Error(JSON.stringify(found))
  return found
}
const refused = async (table: string | Uint8Array) => {
  const found = await read(typeof table === 'string' ? new TextEncoder().encode(table) : table)
  return isRefusal(found) ? found.code : found
}

test('positions, in the order of days, those of a day in the order of the file', async () => {
  const { columns, notices, seen } = await text(
    'id;Date;Longitude;Latitude;Type\n1;24/11/2026;3,1;50,6;Tags\n2;2026-11-23;3.2;50.7;"Dépôt; \n encombrants"\n3;2026-11-23 18:30;3.3;50.8;\n',
  )
  expect([...columns.day].map(dateOfDay)).toEqual(['2026-11-23', '2026-11-23', '2026-11-24'])
  expect(columns.at).toEqual({ kind: 'positions', lngLat: Float64Array.of(3.2, 50.7, 3.3, 50.8, 3.1, 50.6) })
  expect([...columns.code].map((code) => columns.codes[code])).toEqual(['Dépôt; \n encombrants', '', 'Tags'])
  expect(notices).toEqual([])
  expect(seen).toBe(3)
})

test('names of places where there are no positions; instants are of the day of the zone', async () => {
  const { columns } = await text('date,lieu\n2026-11-24T23:30Z,Hall « é »\n2026-11-24,b\n2026-11-26,b\n')
  expect(columns.at).toEqual({ kind: 'places', place: Int32Array.of(1, 0, 1), places: ['Hall « é »', 'b'] })
  expect(columns.day[1]).toBe(dayNumberOf('2026-11-25'))
  expect(columns.codes).toEqual([''])
})

test('rows that can’t be read are left out and told, with their line', async () => {
  const { columns, notices, seen } = await text(
    'Titre de la liste\ndate,lon,lat\n2026-11-24,3.1,50.6\nhier,3.1,50.6\n,3.1,50.6\n2026-11-24,0,0\n2026-11-24,3.1,95\n2026-11-24,,\n2026-02-30,3,50\n',
  )
  expect(columns.day.length).toBe(1)
  expect(seen).toBe(7)
  expect(notices.map(({ code, at }) => [code, at?.row])).toEqual([
    ['row-bad-date', 4],
    ['row-missing-value', 5],
    ['row-bad-position', 6],
    ['row-bad-position', 7],
    ['row-bad-position', 8],
    ['row-bad-date', 9],
  ])
})

test('however it comes in parts, packed or not, a table gives the same columns', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, n) => `2026-0${1 + (n % 9)}-1${n % 10},${3 + n / 1e4},50.6,A${n % 7}`,
  )
  const table = `date,lon,lat,code\r\n${rows.join('\r\n')}`
  const whole = await text(table, 1e6)
  expect(whole.columns.day.length).toBe(300)
  for (const part of [1, 7, 64]) expect(await text(table, part)).toEqual(whole)
  expect(await read(gzipSync(table), 50)).toEqual(whole)
})

test('what is no such table is refused by name', async () => {
  expect(await refused('')).toBe('file-empty')
  expect(await refused('date,lon,lat\n')).toBe('no-row')
  expect(await refused('date,lon,lat\nx,y,z\n')).toBe('no-good-row')
  expect(await refused('date,code\n2026-11-24,A1\n')).toBe('column-missing')
  expect(await refused('a,b\n1,2\n')).toBe('header-missing')
  expect(await refused('{"type":"FeatureCollection"}')).toBe('other-format')
  expect(await refused('<html><body>404</body></html>')).toBe('file-is-html')
  expect(await refused(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toBe('not-text')
  expect(await refused(gzipSync('date,lon,lat\n2026-11-24,3,50\n').subarray(0, 20))).toBe('gzip-damaged')
})

test('no bytes make it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (any, isBegun) => {
      const head = new TextEncoder().encode(isBegun ? 'date,lon,lat\n2026-11-24,3,50\n' : '')
      const bytes = new Uint8Array([...head, ...any])
      const found = await read(bytes, 13)
      expect(isRefusal(found) || found.columns.day.length > 0).toBe(true)
    }),
    { numRuns: process.env.TOURNEE_LONG ? 2000 : 100 },
  )
})

test.skipIf(!existsSync(PARIS))('a real table of 10,000 is read whole', async () => {
  const found = await read(readFileSync(PARIS), 65_536)
  if (isRefusal(found)) throw new Error(found.code)
  expect(found.seen).toBe(10_000)
  expect(found.columns.day.length + found.notices.reduce((sum, { count }) => sum + count, 0)).toBe(10_000)
  expect(found.columns.day.length).toBeGreaterThan(9_900)
  expect(found.columns.codes).toContain('Propreté')
})
