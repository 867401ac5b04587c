import { existsSync, readFileSync } from 'node:fs'
import type { AnyRecord, Kind, RecordOf } from '../../src/domain/estate.ts'
import type { ImportTarget } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { readContext, sourceOf } from '../exchange/read-context.ts'

const SAMPLES = new URL('../../../shared/corpus/samples/', import.meta.url)
export const hasSamples = existsSync(SAMPLES)

const FILES: readonly (readonly [name: string, as: ImportTarget])[] = [
  ['adresses-59410-sample.csv', 'addresses'],
  ['rpls-2025-dido-layout-sample.csv', 'housing'],
  ['landlord-sample-cp1252.csv', 'landlord'],
  ['cadastre-59410-batiments-sample.json', 'buildings'],
]

/** The samples of the four official layouts, as our own readers read them. */
export const sampleSources = async () => {
  const records: AnyRecord[] = []
  for (const [name, as] of FILES) {
    const bytes = new Uint8Array(readFileSync(new URL(name, SAMPLES)))
    const result = await readFile(sourceOf(bytes, name), readContext(), { as })
    if (!('records' in result)) throw new Error(`${name} is refused: ${result.code}`)
    records.push(...result.records)
  }
  const of = <K extends Kind>(kind: K): readonly RecordOf<K>[] =>
    records.filter((record): record is RecordOf<K> => record.kind === kind)
  return {
    addresses: of('address'),
    housings: of('housing'),
    holdings: of('holding'),
    footprints: of('footprint'),
  }
}
