import { expect, test } from 'vitest'
import type { Link } from '../../src/domain/link.ts'
import { distanceMetres } from '../../src/geometry/distance.ts'
import { nearestOnRing } from '../../src/geometry/nearest-on-ring.ts'
import { linkSources } from '../../src/linkage/link-sources.ts'
import {
  address,
  again,
  door,
  footprint,
  holding,
  housing,
  link,
  linkOf,
  metresFrom,
  rectangle,
  request,
} from './sources.ts'

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

test('buildings of one residence are told apart by a number', () => {
  const { buildings } = linkSources(
    request({
      addresses: [address('a2', { number: '2' }), address('a4', { number: '4', at: metresFrom(100, 0) })],
      footprints: [
        footprint('f2', { geometry: rectangle(-5, -5, 5, 5) }),
        footprint('f4', { geometry: rectangle(95, -5, 105, 5) }),
      ],
      holdings: ['2', '4'].map((number) => holding(`h${number}`, { number, residence: 'Les Œillets' })),
    }),
  )
  expect(buildings.map(({ name }) => name).sort()).toEqual(['Les Œillets, 2', 'Les Œillets, 4'])
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
  const far = [holding('far', { number: '99', street: 'Allée du Parc', at: metresFrom(900, 0) })]
  const none = link({ ...sources, holdings: far })
  expect(linkOf(none.links, 'landlord:housing:r2')).toMatchObject({ state: 'doubtful', candidates: [] })
  const given: Link = {
    ...linkOf(none.links, 'landlord:housing:r2'),
    state: 'corrected',
    to: 'landlord:partenord',
  }
  expect(again({ ...sources, holdings: far }, { ...none, links: [given] }).entrances).toContainEqual(
    expect.objectContaining({ landlord: 'partenord', housing: 'r2', dwellings: 10, source: 'RPLS' }),
  )
})

test('what has no other side yet is no doubt: it waits for its file', () => {
  const alone = linkSources(
    request({ holdings: [holding('h', { at: metresFrom(0, 0) })], housings: [housing('r')] }),
  )
  expect(alone.links).toEqual([])
  expect(alone.entrances.map(({ holding: of }) => of)).toEqual(['h'])
  const elsewhere = linkSources(
    request({
      holdings: [holding('h', { at: metresFrom(0, 0) })],
      addresses: [address('a', { number: '99' })],
    }),
  )
  expect(elsewhere.links.map(({ role, state }) => [role, state])).toEqual([['address', 'doubtful']])
})

test('a door without an address of the base stands where its list says, once a person said so', () => {
  const sources = {
    addresses: [address('a', { number: '99' })],
    holdings: [holding('h', { at: metresFrom(5, 5) })],
  }
  const doubtful = link(sources)
  const links: Link[] = doubtful.links.map((each) =>
    each.role === 'address' ? { ...each, state: 'set-aside', to: null } : each,
  )
  expect(again(sources, { ...doubtful, links }).entrances).toMatchObject([
    { holding: 'h', at: metresFrom(5, 5) },
  ])
})
