import { expect, test } from 'vitest'
import type { Link } from '../../src/domain/link.ts'
import { pointInPolygon } from '../../src/geometry/point-in-polygon.ts'
import { linkSources } from '../../src/linkage/link-sources.ts'
import { hasSamples, sampleSources } from './sample-sources.ts'
import { request } from './sources.ts'

if (!hasSamples) console.warn('the corpus of samples is not there: the joins of the samples are skipped')
const withSamples = test.skipIf(!hasSamples)

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/g, '')
const taken = (links: readonly Link[], role: Link['role']): ReadonlyMap<string, string> =>
  new Map(links.filter((link) => link.role === role && link.to).map(({ from, to }) => [from, to!]))

withSamples(
  'each of the 22 doors and 9 register lines finds its own address, with and without positions',
  async () => {
    const samples = await sampleSources()
    const without = {
      ...samples,
      holdings: samples.holdings.map(({ at: _at, ...rest }) => rest),
      housings: samples.housings.map(({ at: _at, ...rest }) => rest),
    }
    for (const sources of [samples, without]) {
      const { links } = linkSources(request(sources))
      const found = taken(links, 'address')
      expect(sources.holdings.length).toBe(22)
      expect(sources.housings.length).toBe(9)
      for (const line of [...sources.holdings, ...sources.housings]) {
        const [number, suffix] = [Number.parseInt(line.number, 10), /bis|b$/.test(line.number + line.suffix)]
        const street = plain(line.street).replace(/^av /, 'avenue ')
        const own = sources.addresses.filter(
          (each) =>
            Number(each.number) === number &&
            (each.suffix === 'bis') === suffix &&
            plain(each.street) === street,
        )
        expect(own.length, line.id).toBe(1)
        expect(found.get(`${line.kind}:${line.id}`), line.id).toBe(`address:${own[0]!.id}`)
      }
    }
  },
)

withSamples(
  'each of the 22 addresses lies in the footprint drawn for it, save one that lies in its neighbour’s',
  async () => {
    const samples = await sampleSources()
    const { links, entrances, buildings } = linkSources(request(samples))
    const found = taken(links, 'footprint')
    // The sample draws its buildings in the order of its addresses.
    const otherwise = samples.addresses.flatMap(({ id, at }, index) => {
      const to = found.get(`address:${id}`)
      if (to === `footprint:${samples.footprints[index]!.id}`) return []
      return [
        [id, to && pointInPolygon(at, samples.footprints.find((each) => to.endsWith(each.id))!.geometry)],
      ]
    })
    expect(otherwise).toEqual([['59410_3210_00004', true]])
    expect(entrances.length).toBe(22)
    expect(buildings.length).toBe(21)
    expect(buildings.reduce((sum, { dwellings }) => sum + dwellings, 0)).toBe(
      samples.holdings.reduce((sum, { dwellings }) => sum + dwellings!, 0),
    )
  },
)
