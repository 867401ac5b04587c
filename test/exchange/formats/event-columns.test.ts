import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventColumns } from '../../../src/domain/hotspots/event-columns.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { readEventColumns, writeEventColumns } from '../../../src/exchange/formats/event-columns.ts'

const numRuns = process.env.TOURNEE_LONG ? 2000 : 100
const name = fc.string({ maxLength: 8, unit: 'grapheme' })

/** Columns of up to 20 events, positions being whole centimetres. */
const columns: fc.Arbitrary<EventColumns> = fc
  .record({
    days: fc.array(fc.integer({ min: -1000, max: 40_000 }), { maxLength: 20 }),
    codes: fc.uniqueArray(name, { maxLength: 5 }),
    places: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
    arePositions: fc.boolean(),
  })
  .chain(({ days, codes, places, arePositions }) => {
    const each = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: days.length, maxLength: days.length })
    const degrees = (most: number) => fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((n) => n / 1e7)
    return fc.record({
      day: fc.constant(Int32Array.from(days).sort()),
      code: each(fc.integer({ min: 0, max: codes.length })).map((list) => Uint16Array.from(list)),
      codes: fc.constant(['', ...codes]),
      at: arePositions
        ? each(fc.tuple(degrees(180), degrees(90))).map((list) => ({
            kind: 'positions' as const,
            lngLat: Float64Array.from(list.flat()),
          }))
        : each(fc.integer({ min: 0, max: places.length - 1 })).map((list) => ({
            kind: 'places' as const,
            place: Int32Array.from(list),
            places,
          })),
    })
  })

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(columns, (written) => {
      expect(readEventColumns(writeEventColumns(written))).toEqual(written)
    }),
    { numRuns },
  )
})

test('any one byte changed, and any end cut off, is refused', () => {
  fc.assert(
    fc.property(columns, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, at, by) => {
      const bytes = writeEventColumns(written)
      const where = at % bytes.length
      const cut = readEventColumns(bytes.subarray(0, where))
      expect(isRefusal(cut)).toBe(true)
      bytes[where]! ^= by
      expect(isRefusal(readEventColumns(bytes))).toBe(true)
    }),
    { numRuns },
  )
})

test('no bytes make it throw, also after the right beginning', () => {
  const begun = writeEventColumns({
    day: new Int32Array(0),
    at: { kind: 'places', place: new Int32Array(0), places: [] },
    code: new Uint16Array(0),
    codes: [''],
  })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.integer({ min: 0, max: 24 }), (any, kept) => {
      expect(isRefusal(readEventColumns(any))).toBe(true)
      const bytes = new Uint8Array(kept + any.length)
      bytes.set(begun.subarray(0, kept))
      bytes.set(any, kept)
      expect(isRefusal(readEventColumns(bytes))).toBe(true)
    }),
    { numRuns },
  )
})

test('a later version, and nonsense under a right checksum, are refused by name', () => {
  const sound: EventColumns = {
    day: Int32Array.of(20_000, 20_001),
    at: { kind: 'positions', lngLat: Float64Array.of(3.1, 50.6, 3.2, 50.7) },
    code: Uint16Array.of(0, 1),
    codes: ['', 'A1'],
  }
  const code = (made: EventColumns) => {
    const read = readEventColumns(writeEventColumns(made))
    return isRefusal(read) ? read.code : 'read'
  }
  expect(code(sound)).toBe('read')
  expect(code({ ...sound, day: Int32Array.of(20_001, 20_000) })).toBe('columns-damaged')
  expect(code({ ...sound, code: Uint16Array.of(0, 2) })).toBe('columns-damaged')
  expect(code({ ...sound, at: { kind: 'positions', lngLat: Float64Array.of(3.1, 50.6, 3.2, 91) } })).toBe(
    'columns-damaged',
  )
  expect(code({ ...sound, at: { kind: 'places', place: Int32Array.of(0, 1), places: ['x'] } })).toBe(
    'columns-damaged',
  )
  const later = writeEventColumns(sound)
  later[8] = 2
  const read = readEventColumns(later)
  expect(isRefusal(read) && [read.code, read.params]).toEqual(['format-newer', { version: 2, known: 1 }])
  expect(isRefusal(readEventColumns(new Uint8Array())) && readEventColumns(new Uint8Array())).toMatchObject({
    code: 'file-empty',
  })
})
