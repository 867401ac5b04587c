import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { isRefusal } from '../../src/domain/refusal.ts'
import { locate } from '../../src/exchange/places/locate.ts'
import { decimalOf, dwellingsOf } from '../../src/exchange/tables/read-number.ts'
import { whenOf } from '../../src/exchange/tables/read-when.ts'
import { readTable } from '../../src/exchange/tables/table.ts'
import { cleanText, cutText } from '../../src/exchange/text/clean-text.ts'
import { decodeText } from '../../src/exchange/text/decode-text.ts'
import { fromLambert93 } from '../../src/geometry/projected.ts'

const when = (date: string, hour = '', band = '') => {
  const read = whenOf(date, hour, band, 'Europe/Paris')
  return typeof read === 'string' ? read : read.when
}

test.each([
  ['24/11/2026', '18:30', '', { minute: '2026-11-24T17:30Z' }],
  ['2026-07-14', '9h05', '', { minute: '2026-07-14T07:05Z' }],
  ['4.7.2026', '21h', '', { minute: '2026-07-04T19:00Z' }],
  ['2026-11-24 18:30', '', '', { minute: '2026-11-24T17:30Z' }],
  ['2026-03-28T23:30:00Z', '', '', { minute: '2026-03-28T23:30Z' }],
  ['2026-10-25', '02:30', '', { minute: '2026-10-25T00:30Z' }],
  ['24/11/2026', '', 'Soirée', { day: '2026-11-24', band: 'evening' }],
  ['24/11/2026', '', '', { day: '2026-11-24', band: 'midday' }],
  ['29/02/2024', '', 'matin', { day: '2024-02-29', band: 'morning' }],
  ['29/02/2025', '18:30', '', 'date'],
  ['31/04/2026', '', '', 'date'],
  ['2026-13-01', '', '', 'date'],
  ['2026-02-30T10:00:00Z', '', '', 'date'],
  ['03/25/2026', '', '', 'date'],
  ['1899-12-30', '', '', 'date'],
  ['hier', '', '', 'date'],
  ['24/11/2026', '24:00', '', 'hour'],
  ['24/11/2026', '25:61', '', 'hour'],
  ['24/11/2026', '7 PM', '', 'hour'],
  ['24/11/2026', '', 'toString', 'hour'],
])('%s %s %s is %j', (date, hour, band, expected) => expect(when(date, hour, band)).toEqual(expected))

test.each([
  ['24', 24],
  ['0', 0],
  ['1 234', 1234],
  ['24,0', 24],
  ['1.234', null],
  ['1,234', null],
  ['12,5', null],
  ['-5', 'negative'],
  ['1e9', null],
  ['9007199254740993', null],
  ['24 logts', null],
  ['12+3', null],
])('%j dwellings are %j', (raw, expected) => expect(dwellingsOf(raw)).toBe(expected))

test.each([
  ['3,1121', 3.1121],
  ['50.6421', 50.6421],
  ['707 943,06', 707943.06],
  ['NaN', null],
  ['1e999', null],
  ['#REF!', null],
  ['3°06', null],
])('the decimal %j is %j', (raw, expected) => expect(decimalOf(raw)).toBe(expected))

const SAMPLE = fileURLToPath(
  new URL('../../../shared/corpus/samples/adresses-59410-sample.csv', import.meta.url),
)
test.skipIf(!existsSync(SAMPLE))(
  'Lambert-93 gives the longitude and latitude that the address base states',
  () => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(SAMPLE, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data.length).toBe(22)
    for (const { x, y, lon, lat } of data) {
      const [lng, latitude] = fromLambert93(Number(x), Number(y))
      expect(Math.abs(lng - Number(lon))).toBeLessThan(6e-6) // five decimals are written
      expect(Math.abs(latitude - Number(lat))).toBeLessThan(6e-6)
    }
  },
)

test('numbers far from the territory stay what they are, and nowhere is nowhere', () => {
  const bounds = [3.1, 50.63, 3.13, 50.65] as const
  expect(locate(4.8357, 45.764, bounds)).toMatchObject({ reading: 'as-written', at: [4.8357, 45.764] })
  expect(locate(0, 0, bounds)).toBeNull()
  expect(locate(31121, 506421, bounds)).toBeNull()
  expect(locate(1_707_900, 9_270_000, bounds)).toBeNull()
})

const cells = (text: string) => {
  const table = readTable(text)
  if (isRefusal(table)) throw new Error(table.code)
  return table.rows.map((row) => [row.line, ...row.cells])
}

test('lines are those of the file, whatever its ends, quotes and blank lines', () => {
  expect(cells('a;b\r\n\r\n"x\r\ny";2\r3;"q ""z"""\n')).toEqual([
    [1, 'a', 'b'],
    [3, 'x y', '2'],
    [5, '3', 'q "z"'],
  ])
  expect(cells('sep=|\na|b\n1|2')).toEqual([
    [2, 'a', 'b'],
    [3, '1', '2'],
  ])
})

test('a quote left open costs its line and is told', () => {
  const table = readTable('a;b\n1;"2\n3;4\n5;6')
  if (isRefusal(table)) throw new Error(table.code)
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['a', 'b'],
    ['3', '4'],
    ['5', '6'],
  ])
  expect(table.notices).toMatchObject([{ code: 'row-bad-quote', at: { row: 2 } }])
})

test('encodings are told apart', () => {
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]))).toMatchObject({
    text: 'é',
    encoding: 'UTF-8',
  })
  expect(decodeText(new Uint8Array([0xe9, 0x9c]))).toMatchObject({ text: 'éœ', encoding: 'Windows-1252' })
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe9, 0]))).toMatchObject({ text: 'é', encoding: 'UTF-16' })
  expect(decodeText(new Uint8Array([0, 0x61, 0, 0x62]))).toMatchObject({ text: 'ab', encoding: 'UTF-16' })
})

test('unseen characters go, what a reader sees as one character is not cut', () => {
  expect(cleanText(' a\u00a0\u202e b\u0000\ud800 ')).toBe('a b\ufffd')
  expect(cutText('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 15)).toBe('👨‍👩‍👧‍👦')
})
