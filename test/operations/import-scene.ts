import { readFileSync } from 'node:fs'
import type { AnyRecord, Estate } from '../../src/domain/estate.ts'
import type { Read, ReadResult, Source } from '../../src/domain/import.ts'
import type { Difference } from '../../src/domain/linkage.ts'
import type { Perimeter } from '../../src/domain/perimeter.ts'
import { compare } from '../../src/linkage/compare.ts'
import { linkSources } from '../../src/linkage/link-sources.ts'
import type { Ports } from '../../src/operations/ports.ts'

export const source: Source = {
  name: 'fichier.geojson',
  size: 1,
  bytes: async () => new Uint8Array(1),
  stream: () => new Blob([new Uint8Array(1)]).stream(),
}

/** A file read, of these records; they are of one data set. */
export const read = (kind: Read['kind'], records: readonly AnyRecord[], some: Partial<Read> = {}): Read => ({
  kind,
  records,
  datasets: [],
  covers: [],
  notices: [],
  questions: [],
  seen: records.length,
  ...some,
})

/** Ports of a file that reads so, whatever is asked, with the real comparison and linkage. */
export const reading = (result: ReadResult | Ports['read']): Partial<Ports> => ({
  read: typeof result === 'function' ? result : async () => result,
  stopReading: () => undefined,
  compare: async (estate: Estate, file: Read) => compare(estate, file),
  link: async (request) => linkSources(request),
})

/** A comparison told by hand. */
export const comparing = (differences: readonly Difference[]): Partial<Ports> => ({
  compare: async () => ({ differences, same: 0 }),
})

/** The priority area, some 220 m further south. */
export const south = (): Perimeter => {
  const geo = JSON.parse(readFileSync('geo/perimeter.geojson', 'utf8')) as {
    features: { properties: { part: string }; geometry: Perimeter['geometry'] }[]
  }
  const { geometry } = geo.features.find(({ properties }) => properties.part === 'priority')!
  const ring = (geometry.coordinates as [number, number][][])[0]!
  return {
    kind: 'perimeter',
    id: 'QN05978M-nouveau',
    part: 'priority',
    name: 'Officiel',
    source: 'QPV 2024',
    precision: 'official',
    geometry: { type: 'Polygon', coordinates: [ring.map(([lng, lat]) => [lng, lat - 0.002] as const)] },
  }
}

/** Two doors of a list, with addresses at 40 m of each other. */
