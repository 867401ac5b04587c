import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IMPORT_TARGETS } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { verdictOf } from '../../src/exchange/verdict.ts'
import { readContext } from './read-context.ts'
import { streamed } from './streamed.ts'

const runs = { numRuns: process.env.TOURNEE_LONG ? 5000 : 200 }
const target = fc.constantFrom(undefined, ...IMPORT_TARGETS)
const judge = async (text: string, as: (typeof IMPORT_TARGETS)[number] | undefined) => {
  const { verdict } = verdictOf(await readFile(streamed(text), readContext(), as ? { as } : {}), as, 'essai')
  expect(['accept', 'ask', 'partial', 'reject']).toContain(verdict)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

const words = fc.constantFrom(
  ...[
    '<osm>',
    '</osm>',
    '<gpx>',
    '</gpx>',
    '<kml>',
    '</kml>',
    '<trk>',
    '<trkseg>',
    '</trkseg>',
    '</trk>',
    '<wpt lat="50.642"',
  ],
  ...[
    ' lon="3.112"',
    '/>',
    '>',
    '<node id="1" lat="50.642" lon="3.112"/>',
    '<way id="2">',
    '<nd ref="1"/>',
    '</way>',
    '<',
  ],
  ...[
    '<tag k="highway" v="path"/>',
    '<tag k="__proto__" v="x"/>',
    '<relation id="3">',
    '<member type="way" ref="2"/>',
    '</relation>',
  ],
  ...[
    '<Placemark>',
    '</Placemark>',
    '<Point>',
    '<coordinates>',
    '3,50',
    '</coordinates>',
    '</Point>',
    '&amp;',
    '&x;',
    '<![CDATA[',
  ],
  ...[
    ']]>',
    '<!DOCTYPE a>',
    '<?xml version="1.0"?>',
    '<!--',
    '-->',
    'é',
    '\u0000',
    '"',
    '<g:name>',
    '</g:name>',
    '\ud800',
  ],
)

test('any words of XML get a verdict', () =>
  fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 25 }), target, (parts, as) => judge(parts.join(''), as)),
    runs,
  ))

test('any element of Overpass gets a verdict', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record(
          {
            type: fc.constantFrom('node', 'way', 'relation', 'toString'),
            id: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.jsonValue()),
            lat: fc.oneof(fc.constant(50.642), fc.jsonValue()),
            lon: fc.oneof(fc.constant(3.112), fc.jsonValue()),
            nodes: fc.oneof(fc.array(fc.integer({ min: 1, max: 4 })), fc.jsonValue()),
            geometry: fc.oneof(
              fc.array(fc.constantFrom(null, { lat: 50.642, lon: 3.112 }, {})),
              fc.jsonValue(),
            ),
            members: fc.oneof(
              fc.array(fc.record({ type: fc.constant('way'), ref: fc.integer({ min: 1, max: 4 }) })),
              fc.jsonValue(),
            ),
            tags: fc.oneof(
              fc.constantFrom({ highway: 'path' }, { building: 'yes' }, { entrance: 'yes' }),
              fc.jsonValue(),
            ),
          },
          { requiredKeys: ['type'] },
        ),
        { maxLength: 8 },
      ),
      target,
      (elements, as) => judge(JSON.stringify({ elements }), as),
    ),
    runs,
  ))
