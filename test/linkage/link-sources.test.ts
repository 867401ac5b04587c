import { expect, test } from 'vitest'
import type { Building } from '../../src/domain/building.ts'
import type { Entrance } from '../../src/domain/entrance.ts'
import type { Link } from '../../src/domain/link.ts'
import type { Linkage, LinkageRequest } from '../../src/domain/linkage.ts'
import { distanceMetres } from '../../src/geometry/distance.ts'
import { nearestOnRing } from '../../src/geometry/nearest-on-ring.ts'
import { linkSources } from '../../src/linkage/link-sources.ts'
import { address, door, footprint, holding, housing, metresFrom, rectangle, request } from './sources.ts'

const link = (over: Partial<LinkageRequest>): Linkage => linkSources(request(over))
/** Linked again with what came out, and this changed. */
const again = (over: Partial<LinkageRequest>, { buildings, entrances, links }: Linkage): Linkage =>
  linkSources(request({ ...over, buildings, entrances, links }))
const linkOf = (links: readonly Link[], id: string): Link => links.find((each) => each.id === id)!

const drawnEntrance = (over: Partial<Entrance> = {}): Entrance => ({
  kind: 'entrance',
  id: 'entrance-hand-1',
  source: 'main',
  precision: 'surveyed',
  landlord: 'vilogia',
  number: '12',
  dwellings: 9,
  access: 'code',
  at: metresFrom(0, 2),
  ...over,
})
const drawnBuilding = (over: Partial<Building> = {}): Building => ({
  kind: 'building',
  id: 'building-hand-1',
  source: 'main',
  precision: 'surveyed',
  landlord: 'vilogia',
  name: 'Dessiné',
  dwellings: 9,
  geometry: rectangle(-10, 1, 10, 12),
  ...over,
})

test('a door of a list becomes an entrance of a building, on its edge, with the register’s dwellings', () => {
  const sources = {
    addresses: [address('a')],
    footprints: [footprint('f')],
    holdings: [holding('h', { hall: 'A', residence: 'Les Œillets' })],
    housings: [housing('r', { dwellings: 24, built: 1968 })],
  }
  const { entrances, buildings, links } = link(sources)
  expect(entrances).toMatchObject([
    {
      landlord: 'vilogia',
      number: '12, rue de Bourgogne, hall A',
      dwellings: 24,
      access: 'free',
      residence: 'Les Œillets',
      holding: 'h',
      source: 'Liste de Vilogia',
      building: buildings[0]!.id,
    },
  ])
  expect(buildings).toMatchObject([
    { landlord: 'vilogia', name: 'Les Œillets', dwellings: 24, built: 1968, footprint: 'f' },
  ])
  expect(nearestOnRing(footprint('f').geometry, entrances[0]!.at)!.metres).toBeLessThan(0.02)
  expect(links.map(({ id, state }) => [id, state])).toEqual([
    ['address:holding:h', 'sure'],
    ['address:housing:r', 'sure'],
    ['footprint:address:a', 'sure'],
  ])
})

test('what is in doubt makes nothing that needs it', () => {
  const twins = [
    address('a'),
    address('b', { commune: 'Lille', insee: '59350', postcode: '59000', at: metresFrom(5000, 0) }),
  ]
  const nameless = holding('h', { commune: '', insee: '', postcode: '' })
  const unplaced = link({ addresses: twins, holdings: [nameless] })
  expect(linkOf(unplaced.links, 'address:holding:h')).toMatchObject({ state: 'doubtful', to: null })
  expect(linkOf(unplaced.links, 'address:holding:h').candidates[0]!.reasons).toContain('two-alike')
  expect(unplaced.entrances).toEqual([])

  // Between two buildings as near: the entrance stands, without building.
  const between = link({
    addresses: [address('a')],
    holdings: [holding('h')],
    footprints: [
      footprint('f', { geometry: rectangle(-20, 3, -1, 12) }),
      footprint('g', { geometry: rectangle(1, 3, 20, 12) }),
    ],
  })
  expect(linkOf(between.links, 'footprint:address:a').state).toBe('doubtful')
  expect(between.entrances.map(({ building }) => building)).toEqual([undefined])
  expect(between.buildings).toEqual([])
})

test('a person’s word is taken, and kept whatever the candidates become', () => {
  const sources = {
    addresses: [address('a', { number: '14' }), address('b', { number: '16' })],
    holdings: [holding('h')],
  }
  const first = link(sources)
  expect(first.entrances).toEqual([])
  const corrected: Link = { ...linkOf(first.links, 'address:holding:h'), state: 'corrected', to: 'address:b' }
  const second = again(sources, { ...first, links: [corrected] })
  expect(second.entrances).toMatchObject([{ number: '16, rue de Bourgogne' }])
  const third = again({ ...sources, addresses: [...sources.addresses, address('c')] }, second)
  expect(linkOf(third.links, corrected.id)).toEqual(corrected)
  expect(third.entrances).toEqual(second.entrances)
  const asideLink: Link = { ...corrected, state: 'set-aside', to: null }
  expect(again(sources, { ...second, links: [asideLink] }).entrances).toMatchObject([
    { closed: '2026-12-01' },
  ])
  expect(link({ addresses: sources.addresses, links: [corrected] }).links).toEqual([])
})

test('the register’s word settles two buildings as near; a shed counts where nothing else does', () => {
  const [left, right] = [rectangle(-20, 3, -1, 12), rectangle(1, 3, 20, 12)]
  const sources = {
    addresses: [address('a')],
    holdings: [holding('h')],
    footprints: [footprint('f', { geometry: left }), footprint('g', { geometry: right })],
    rnbBuildings: [
      {
        kind: 'rnbBuilding' as const,
        id: 'RNB000000001',
        source: 'RNB',
        precision: 'official' as const,
        at: metresFrom(10, 8),
        addresses: ['a'],
        standing: true,
      },
    ],
  }
  const { links, buildings } = link(sources)
  expect(linkOf(links, 'footprint:address:a')).toMatchObject({ state: 'sure', to: 'footprint:g' })
  expect(buildings).toMatchObject([{ rnb: 'RNB000000001' }])
  const shed = [footprint('f', { geometry: left, light: true }), footprint('g', { geometry: right })]
  const { links: beside } = link({ ...sources, rnbBuildings: [], footprints: shed })
  expect(linkOf(beside, 'footprint:address:a').candidates.map(({ to }) => to)).toEqual(['footprint:g'])
  const alone = link({ ...sources, rnbBuildings: [], footprints: shed.slice(0, 1) })
  expect(linkOf(alone.links, 'footprint:address:a').to).toBe('footprint:f')
})

test('an entrance is at the door of the map on its building, and no other', () => {
  const sources = { addresses: [address('a')], holdings: [holding('h')], footprints: [footprint('f')] }
  const [at, elsewhere] = [metresFrom(6, 2), metresFrom(4, -4)]
  const { entrances } = link({ ...sources, doors: [door('far', { at: elsewhere }), door('own', { at })] })
  expect(distanceMetres(entrances[0]!.at, at)).toBeLessThan(0.05)
  expect(entrances[0]!.precision).toBe('surveyed')
})

test('dwellings that no list states are shared among the doors of the address', () => {
  const { entrances } = link({
    addresses: [address('a')],
    holdings: [holding('h1', { hall: 'A' }), holding('h2', { hall: 'B' }), holding('h3', { dwellings: 4 })],
    housings: [housing('r', { dwellings: 15 })],
  })
  expect(Object.fromEntries(entrances.map((each) => [each.holding, each.dwellings]))).toEqual({
    h1: 6,
    h2: 5,
    h3: 4,
  })
})

test('dwellings of the register without a door: of the building’s landlord when it is one and there is room', () => {
  const sources = {
    addresses: [address('a'), address('b', { number: '14', at: metresFrom(12, 0) })],
    footprints: [footprint('f')],
    holdings: [holding('h', { dwellings: 10 })],
    housings: [housing('r1'), housing('r2', { number: '14' })],
  }
  const one = link(sources)
  expect(linkOf(one.links, 'landlord:housing:r2')).toMatchObject({ state: 'sure', to: 'landlord:vilogia' })
  expect(
    one.entrances.map(({ holding: h, housing: r, dwellings }) => h ?? `${r} ${dwellings}`).sort(),
  ).toEqual(['h', 'r2 10'])
  expect(one.buildings).toMatchObject([{ dwellings: 20 }])

  const crowded = link({ ...sources, holdings: [holding('h', { dwellings: 18 })] })
  expect(linkOf(crowded.links, 'landlord:housing:r2')).toMatchObject({ state: 'doubtful', to: null })
  expect(crowded.entrances.length).toBe(1)
  const two = link({
    ...sources,
    holdings: [...sources.holdings, holding('h2', { landlord: 'partenord', dwellings: 0 })],
  })
  expect(linkOf(two.links, 'landlord:housing:r2')).toMatchObject({ state: 'doubtful' })
  const none = link({ ...sources, holdings: [] })
  expect(linkOf(none.links, 'landlord:housing:r2')).toMatchObject({ state: 'doubtful', candidates: [] })
  const given: Link = {
    ...linkOf(none.links, 'landlord:housing:r2'),
    state: 'corrected',
    to: 'landlord:partenord',
  }
  expect(again({ ...sources, holdings: [] }, { ...none, links: [given] }).entrances).toMatchObject([
    { landlord: 'partenord', housing: 'r2', dwellings: 10, source: 'RPLS' },
  ])
})

test('demonstration leaves when a real door stands; what was drawn by hand stays', () => {
  const demonstration = [
    drawnEntrance({ id: 'demo', precision: 'demonstration', building: 'demo-b' }),
    drawnEntrance({ id: 'hand', number: '99', at: metresFrom(90, 0) }),
  ]
  const buildings = [
    drawnBuilding({ id: 'demo-b', precision: 'demonstration' }),
    drawnBuilding({ geometry: rectangle(80, 0, 100, 10) }),
  ]
  const without = link({ entrances: demonstration.slice(0, 1), buildings })
  expect(without.entrances.map(({ id }) => id)).toEqual(['demo'])
  const withList = link({
    addresses: [address('a')],
    holdings: [holding('h')],
    entrances: demonstration,
    buildings,
  })
  expect(withList.entrances.map(({ id, holding: of }) => of ?? id).sort()).toEqual(['h', 'hand'])
  expect(withList.buildings.map(({ id }) => id)).toEqual(['building-hand-1'])
  expect(withList.entrances.find(({ id }) => id === 'hand')).toEqual(demonstration[1])
})

test('a building drawn by hand is meant before the map’s, and is left as it is', () => {
  const building = drawnBuilding()
  const { entrances, buildings } = link({
    addresses: [address('a')],
    holdings: [holding('h')],
    footprints: [footprint('f')],
    buildings: [building],
  })
  expect(entrances).toMatchObject([{ building: building.id }])
  expect(buildings).toEqual([building])
})

test('a door drawn by hand where a list has one is taken over with its id; edited fields stay', () => {
  const sources = { addresses: [address('a')], holdings: [holding('h', { dwellings: 12 })] }
  const hand = drawnEntrance({ at: metresFrom(1, 1), gapClass: 'close', edited: ['access'] })
  const { entrances } = link({ ...sources, entrances: [hand] })
  expect(entrances).toMatchObject([
    { id: hand.id, holding: 'h', access: 'code', dwellings: 12, gapClass: 'close', edited: ['access'] },
  ])
  const other = link({ ...sources, entrances: [drawnEntrance({ number: '14', at: metresFrom(1, 1) })] })
  expect(other.entrances.length).toBe(2)
})

test('what is gone is closed or demolished on its day, and comes back', () => {
  const sources = {
    addresses: [address('a')],
    holdings: [holding('h', { dwellings: 3 })],
    footprints: [footprint('f')],
  }
  const stood = link(sources)
  const unlisted = again({ ...sources, holdings: [holding('h', { retired: '2026-06-01' })] }, stood)
  expect(unlisted.entrances).toMatchObject([{ id: stood.entrances[0]!.id, closed: '2026-06-01' }])
  expect(unlisted.buildings).toMatchObject([{ id: stood.buildings[0]!.id, dwellings: 3 }])
  const gone = { ...sources, footprints: [footprint('f', { retired: '2026-07-01' })] }
  const demolished = again(gone, stood)
  expect(demolished.buildings).toMatchObject([{ id: stood.buildings[0]!.id, demolished: '2026-07-01' }])
  expect(demolished.entrances).toMatchObject([{ id: stood.entrances[0]!.id, closed: '2026-07-01' }])
  expect(again(gone, demolished)).toEqual(demolished)
  expect(again(sources, demolished)).toEqual(stood)
  // What never stood there is not made.
  expect(link(gone).entrances).toEqual([])
  // A new building in its place.
  const rebuilt = again({ ...gone, footprints: [...gone.footprints, footprint('g')] }, demolished)
  expect(rebuilt.entrances[0]!.closed).toBeUndefined()
  expect(rebuilt.buildings.map(({ demolished: day }) => day).sort()).toEqual(['2026-07-01', undefined])
})

test('a door whose address leaves the base stays where it stood', () => {
  const sources = { addresses: [address('a')], holdings: [holding('h')], footprints: [footprint('f')] }
  const stood = link(sources)
  const after = again({ ...sources, addresses: [address('a', { retired: '2026-06-01' })] }, stood)
  expect(after.entrances).toEqual(stood.entrances)
  expect(after.buildings).toEqual(stood.buildings)
  expect(linkOf(after.links, 'address:holding:h').state).toBe('doubtful')
})

test('only what lies in the area or 60 m around is linked, and a line outside is not pulled in', () => {
  const area = [rectangle(-100, -100, 100, 100)]
  const addresses = [
    address('in'),
    address('edge', { number: '20', at: metresFrom(150, 0) }),
    address('out', { number: '30', at: metresFrom(170, 0) }),
  ]
  const holdings = [
    holding('h-in'),
    holding('h-edge', { number: '20' }),
    holding('h-out', { number: '30' }),
    holding('h-far', { at: metresFrom(500, 0), number: '12' }),
    holding('h-lost', { street: 'Rue Inconnue' }),
    holding('h-lyon', { street: 'Rue Inconnue', commune: 'Lyon', insee: '69123', postcode: '69001' }),
  ]
  const { entrances, links } = link({ addresses, holdings, area })
  expect(entrances.map((each) => each.holding).sort()).toEqual(['h-edge', 'h-in'])
  expect(links.filter(({ role }) => role === 'address').map(({ from }) => from)).toEqual([
    'holding:h-edge',
    'holding:h-in',
    'holding:h-lost',
  ])
})

test('the surer of two maps draws the building', () => {
  const { buildings, links } = link({
    addresses: [address('a')],
    holdings: [holding('h')],
    footprints: [
      footprint('osm', {
        source: 'OpenStreetMap',
        precision: 'estimated',
        geometry: rectangle(-19, 2, 21, 14),
      }),
      footprint('cadastre'),
    ],
  })
  expect(buildings).toMatchObject([{ footprint: 'cadastre', source: 'Cadastre' }])
  expect(linkOf(links, 'footprint:address:a').candidates.length).toBe(1)
})
