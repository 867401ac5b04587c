import { expect, test } from 'vitest'
import {
  address,
  again,
  drawnBuilding,
  drawnEntrance,
  footprint,
  holding,
  link,
  linkOf,
  metresFrom,
  rectangle,
} from './sources.ts'

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
