import { expect, test } from 'vitest'
import type { Source } from '../../../src/domain/import.ts'
import { envoyOf } from '../../../src/operations/imports/envoy-of.ts'
import { headOf } from '../../../src/operations/imports/head-of.ts'

const sourceOf = (text: string): Source => {
  const blob = new Blob([text])
  return {
    name: 'x',
    size: blob.size,
    bytes: async () => new Uint8Array(await blob.arrayBuffer()),
    stream: () => blob.stream(),
  }
}

test.each([
  ['identifiant;code;situation;famille;lieu_id;lieu;date;gravite;recurrence;statut;reference\n', 'returned'],
  ['{"type":"FeatureCollection","recipient":"vilogia","forbiddenReuse":"…","features":[]}', 'returned'],
  ['{\n  "format": "tournee-release",\n  "version": 1', 'manifest'],
  ['PK\u0003\u0004 situations.geojson', 'manifest'],
  ['PK\u0003\u0004 territory.json', null],
  ['code;lieu;date\n', null],
  ['{"type":"FeatureCollection","features":[]}', null],
  ['', null],
])('%j is %s', async (text, expected) => {
  expect(envoyOf(await headOf(sourceOf(text)))).toBe(expected)
})
