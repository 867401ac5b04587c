import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson'
import { intersection, union } from 'polyclip-ts'
import { describe, expect, it } from 'vitest'
import { makeGeo } from '../../geo/make-geo.ts'
import { distanceToLine } from './distance-to-line.ts'
import { insideRing } from './inside-ring.ts'
import { lineLength } from './line-length.ts'
import { ringArea } from './ring-area.ts'

const GEO = fileURLToPath(new URL('../../geo/', import.meta.url))
const FACTS = fileURLToPath(new URL('../../../shared/territory/', import.meta.url))
const PRECISIONS = ['official', 'surveyed', 'estimated', 'demonstration']

type Properties = { id: string; source: string; precision: string; notice?: string } & Record<string, unknown>
type Of<G extends Feature['geometry']> = Feature<G, Properties>
type Polygons = [number, number][][][]

const text = (file: string) => readFileSync(GEO + file, 'utf8')
const load = <G extends Feature['geometry']>(layer: string) =>
  (JSON.parse(text(`${layer}.geojson`)) as FeatureCollection<G, Properties>).features

const manifest = JSON.parse(text('manifest.json')) as {
  files: { file: string; kind: string; count: number; sha256: string }[]
}
const landlords = JSON.parse(text('landlords.json')) as {
  id: string
  weight: number
  statedDwellings: number | null
}[]
const perimeter = load<Polygon>('perimeter')
const sectors = load<Polygon>('sectors')
const streets = load<LineString>('streets')
const greenSpaces = load<Polygon>('green-spaces')
const landmarks = load<Point>('landmarks')
const buildings = load<Polygon>('buildings')
const entrances = load<Point>('entrances')
const publicPlaces = load<Point>('public-places')
const receptionPlaces = load<Point>('reception-places')
const polygons = [...perimeter, ...sectors, ...greenSpaces, ...buildings]
const points = [...landmarks, ...entrances, ...publicPlaces, ...receptionPlaces]
const all: Of<Polygon | LineString | Point>[] = [...polygons, ...streets, ...points]

const rings = (feature: Of<Polygon>) => feature.geometry.coordinates
const outer = (feature: Of<Polygon>) => rings(feature)[0]!
const clip = (feature: Of<Polygon>) => [rings(feature)] as Polygons
const area = (parts: Polygons) => parts.flat().reduce((sum, ring) => sum + ringArea(ring), 0)
const inside = (at: Position, feature: Of<Polygon>) => insideRing(at, outer(feature))
const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value), 0)
const dwellings = (features: readonly Feature<Point | Polygon, Properties>[]) =>
  sum(features.map(({ properties }) => properties.dwellings))

describe('the files', () => {
  it('are those of the manifest, with their hashes and counts', () => {
    const files = readdirSync(GEO).filter((file) => /json$/.test(file) && file !== 'manifest.json')
    expect(manifest.files.map(({ file }) => file).sort()).toEqual(files.sort())
    for (const { file, sha256, count } of manifest.files) {
      expect(createHash('sha256').update(text(file)).digest('hex'), file).toBe(sha256)
      const content = JSON.parse(text(file))
      const listed = file === 'team.json' ? Object.values(content).flat() : (content.features ?? content)
      expect(listed.length, file).toBe(count)
    }
  })

  it('hold what the sources say they hold', () => {
    const counts = Object.fromEntries(manifest.files.map(({ file, count }) => [file, count]))
    expect(counts).toMatchObject({
      'perimeter.geojson': 2,
      'sectors.geojson': 6,
      'streets.geojson': 2565,
      'green-spaces.geojson': 97,
      'landmarks.geojson': 11,
      'buildings.geojson': 72,
      'entrances.geojson': 214,
      'public-places.geojson': 12,
      'reception-places.geojson': 3,
      'landlords.json': 5,
      'codes.json': 57,
      'team.json': 12,
    })
  })

  it('have one feature a line', () => {
    for (const { file, count } of manifest.files.filter(({ file }) => file.endsWith('.geojson')))
      expect(text(file).split('\n').length, file).toBe(count + 3)
  })

  it.skipIf(!existsSync(`${FACTS}facts`))(
    'are what the maker makes of the fact tables (skipped where ../shared/territory is absent)',
    () => {
      const made = makeGeo((path) => readFileSync(FACTS + path, 'utf8'))
      expect(made.size).toBe(manifest.files.length + 1)
      for (const [file, content] of made) expect(content === text(file), file).toBe(true)
    },
  )
})

describe('every feature', () => {
  it('has an id of its own, a source and a precision', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, properties } of all) {
      expect(properties.id).toBe(id)
      expect(properties.source, properties.id).toMatch(/\S/)
      expect(PRECISIONS, properties.id).toContain(properties.precision)
    }
  })

  it('is announced as a demonstration when it is one', () => {
    const announced = all.filter(({ properties }) => properties.notice === 'implantation de démonstration')
    expect(announced).toEqual(all.filter(({ properties }) => properties.precision === 'demonstration'))
    expect(announced).toHaveLength(72 + 214)
  })

  it('lies in the quarter or near it, at 6 decimals', () => {
    for (const { geometry, properties } of all) {
      const [lng, lat] = [geometry.coordinates].flat(3).reduce<[number[], number[]]>(
        (pair, value, index) => {
          pair[index % 2]!.push(value)
          return pair
        },
        [[], []],
      )
      expect(Math.min(...lng), properties.id).toBeGreaterThanOrEqual(3.0899)
      expect(Math.max(...lng), properties.id).toBeLessThanOrEqual(3.1301)
      expect(Math.min(...lat), properties.id).toBeGreaterThanOrEqual(50.6279)
      expect(Math.max(...lat), properties.id).toBeLessThanOrEqual(50.6521)
      for (const value of [...lng, ...lat]) expect(value).toBe(Number(value.toFixed(6)))
    }
  })

  it('has closed rings, the outer one counterclockwise', () => {
    for (const feature of polygons)
      for (const [index, ring] of rings(feature).entries()) {
        expect(ring.length, feature.properties.id).toBeGreaterThanOrEqual(4)
        expect(ring.at(-1), feature.properties.id).toEqual(ring[0])
        expect(Math.sign(ringArea(ring)), feature.properties.id).toBe(index === 0 ? 1 : -1)
      }
  })
})

describe('dwellings', () => {
  it('are those stated for each landlord, in buildings and in entrances', () => {
    const stated = { vilogia: 1115, 'partenord-habitat': 1219, 'logis-metropole': 510 }
    for (const [id, total] of Object.entries(stated)) {
      const own = <G extends Point | Polygon>(features: Of<G>[]) =>
        features.filter(({ properties }) => properties.landlord === id)
      expect(dwellings(own(buildings)), id).toBe(total)
      expect(dwellings(own(entrances)), id).toBe(total)
      expect(landlords.find((landlord) => landlord.id === id)).toMatchObject({
        weight: total,
        statedDwellings: total,
      })
    }
    expect(dwellings(buildings)).toBe(2844)
  })

  it('of a building are shared among its doors, which stand on its outline', () => {
    for (const building of buildings) {
      const doors = entrances.filter(({ properties }) => properties.building === building.id)
      const shares = doors.map(({ properties }) => Number(properties.dwellings))
      expect(dwellings(doors), building.properties.id).toBe(building.properties.dwellings)
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      expect(shares).toEqual(shares.toSorted((one, other) => other - one))
      for (const door of doors) {
        expect(door.properties.landlord).toBe(building.properties.landlord)
        expect(distanceToLine(door.geometry.coordinates, outer(building)), door.properties.id).toBeLessThan(2)
      }
    }
  })
})

describe('streets', () => {
  it('make one connected network, each node at one position', () => {
    const parent = new Map<unknown, unknown>()
    const root = (node: unknown): unknown => {
      const above = parent.get(node) ?? node
      return above === node ? node : root(above)
    }
    const positions = new Map<unknown, string>()
    for (const { properties, geometry } of streets) {
      parent.set(root(properties.from), root(properties.to))
      const ends = [
        [properties.from, geometry.coordinates[0]],
        [properties.to, geometry.coordinates.at(-1)],
      ]
      for (const [node, position] of ends) {
        const known = positions.get(node) ?? String(position)
        expect(String(position), String(node)).toBe(known)
        positions.set(node, known)
      }
    }
    expect(new Set([...positions.keys()].map(root)).size).toBe(1)
  })

  it('are as long as they say, to 0.5 m or 2 %', () => {
    for (const { properties, geometry } of streets) {
      const stated = Number(properties.lengthMetres)
      const gap = Math.abs(lineLength(geometry.coordinates) - stated)
      expect(gap, properties.id).toBeLessThan(Math.max(0.5, 0.02 * stated))
    }
  })

  it('have a known class', () => {
    const classes = new Set(streets.map(({ properties }) => properties.class))
    expect([...classes].sort()).toEqual(['collector', 'main', 'residential', 'service'])
  })
})

describe('sectors', () => {
  it('tile the perimeter', () => {
    const whole = area(union(clip(perimeter[0]!), clip(perimeter[1]!)) as Polygons)
    const parts = sum(sectors.map((sector) => area(clip(sector))))
    expect(Math.abs(parts - whole) / whole).toBeLessThan(0.001)
    const [first, ...others] = sectors.map(clip) as [Polygons, ...Polygons[]]
    expect(Math.abs(area(union(first, ...others) as Polygons) - whole) / whole).toBeLessThan(0.0001)
  })

  it('do not overlap, beyond the rounding of positions along an edge', () => {
    for (const [index, one] of sectors.entries())
      for (const other of sectors.slice(index + 1)) {
        const shared = area(intersection(clip(one), clip(other)) as Polygons)
        expect(shared, `${one.id} and ${other.id}, square metres`).toBeLessThan(1)
      }
  })

  it('hold every entrance, one each', () => {
    for (const { properties, geometry } of entrances) {
      const holding = sectors.filter((sector) => inside(geometry.coordinates, sector))
      expect(holding, properties.id).toHaveLength(1)
    }
  })
})

describe('places', () => {
  it('are in the perimeter, or at an underground station', () => {
    const stations = landmarks.filter(({ properties }) => properties.type === 'underground')
    for (const { properties, geometry } of [...publicPlaces, ...receptionPlaces]) {
      const near = stations.some(
        (station) => lineLength([geometry.coordinates, station.geometry.coordinates]) < 30,
      )
      const within = perimeter.some((part) => inside(geometry.coordinates, part))
      expect(within || near, properties.id).toBe(true)
    }
  })

  it('are in a green space or within 40 m of a street, and in no building', () => {
    for (const { properties, geometry } of [...publicPlaces, ...receptionPlaces]) {
      const at = geometry.coordinates
      const green = greenSpaces.some((space) => inside(at, space))
      const street = streets.some((line) => distanceToLine(at, line.geometry.coordinates) < 40)
      expect(green || street, properties.id).toBe(true)
      expect(
        buildings.filter((building) => inside(at, building)),
        properties.id,
      ).toHaveLength(0)
    }
  })
})
