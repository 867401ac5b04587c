import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IMPORT_TARGETS, type ImportTarget } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { verdictOf } from '../../src/exchange/verdict.ts'
import { processor } from '../bench/heat/processor.ts'
import { readContext, sourceOf } from './read-context.ts'

const ENTRANCES = 'Bailleur;N°;Voie;Nb logements;Longitude;Latitude'
const SITUATIONS = 'date;heure;lieu;type;gravité;commentaire'

const target = fc.constantFrom(undefined, ...IMPORT_TARGETS)
const judge = async (bytes: Uint8Array | string, as: ImportTarget | undefined) => {
  const { verdict } = verdictOf(
    await readFile(sourceOf(bytes), readContext(), as === undefined ? {} : { as }),
    as,
    'essai',
  )
  expect(['accept', 'ask', 'partial', 'reject']).toContain(verdict)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}
const runs = { numRuns: process.env.TOURNEE_LONG ? 5000 : 150 }

test('any bytes get a verdict', () =>
  fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), target, judge), runs))

test('any JSON in the shape of a feature gets a verdict', () =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        type: fc.constantFrom('Feature', 'FeatureCollection', 'Polygon', 'toString', '__proto__'),
        properties: fc.jsonValue(),
        features: fc.array(fc.jsonValue()),
        coordinates: fc.jsonValue(),
        geometry: fc.record({
          type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point', 'GeometryCollection', 'constructor'),
          coordinates: fc.oneof(
            fc.jsonValue(),
            fc.array(
              fc.array(
                fc.array(fc.oneof(fc.double({ min: 3.1, max: 3.12, noNaN: true }), fc.double()), {
                  maxLength: 3,
                }),
              ),
            ),
          ),
          geometries: fc.array(fc.jsonValue()),
        }),
      }),
      target,
      (value, as) => judge(JSON.stringify(value), as),
    ),
    runs,
  ))

test('any table under a header of ours gets a verdict', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(ENTRANCES, SITUATIONS),
      fc.array(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('Vilogia', '12', '3,1121', '50,6421', '"', 'E001', 'B1', '27/04/2026'),
          ),
          { maxLength: 8 },
        ),
        { maxLength: 8 },
      ),
      target,
      (head, rows, as) => judge([head, ...rows.map((cells) => cells.join(';'))].join('\n'), as),
    ),
    runs,
  ))

test('a long cell, a long line and many quotes are read in time', async () => {
  const start = processor()
  for (const text of [
    '"'.repeat(200_000),
    ';'.repeat(200_000),
    `${ENTRANCES}\n${'1 '.repeat(100_000)}`,
    ' '.repeat(500_000),
    `sep=;\n${'"a'.repeat(50_000)}`,
  ]) {
    await judge(text, 'landlord')
    await judge(text, undefined)
  }
  expect(processor() - start).toBeLessThan(5000)
})
