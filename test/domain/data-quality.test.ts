import { expect, test } from 'vitest'
import { communeCode } from '../../src/domain/commune-code.ts'
import { dataQuality, layerQuality } from '../../src/domain/data-quality.ts'
import { datasetId } from '../../src/domain/dataset.ts'
import { type AnyRecord, withRecords } from '../../src/domain/estate.ts'
import { estateBounds } from '../../src/domain/estate-bounds.ts'
import type { Holding } from '../../src/domain/holding.ts'
import { overpassQuery } from '../../src/domain/overpass-query.ts'
import type { Perimeter } from '../../src/domain/perimeter.ts'
import { setupSteps } from '../../src/domain/setup-steps.ts'
import { embeddedEstate, exampleEstate } from '../example/embedded-estate.ts'
import { building, entrance, estate, landlord, sector, service } from './build.ts'

const address = { number: '1', suffix: '', street: 'rue', postcode: '59370', commune: 'Mons', insee: '59410' }
const holding = (id: string, over: Partial<Holding> = {}): Holding => ({
  ...{ kind: 'holding', id, landlord: 'vilogia', source: 'Liste Vilogia', precision: 'official' },
  ...address,
  ...over,
})
const states = (...records: AnyRecord[]) =>
  Object.fromEntries(setupSteps(estate(...records), '2026-11-24').map(({ step, state }) => [step, state]))

test('the embedded territory: what is official, what is only shown, and from where', () => {
  const territory = embeddedEstate()
  const perimeter = layerQuality(territory, 'perimeter')
  expect(perimeter).toMatchObject({ count: 2, shares: { official: 1, estimated: 1 } })
  expect(layerQuality(territory, 'entrance')).toMatchObject({
    count: 214,
    shares: { demonstration: 214, official: 0, surveyed: 0, estimated: 0 },
  })
  const [streets] = layerQuality(territory, 'street').sources
  expect(streets).toMatchObject({ name: 'OpenStreetMap', count: 2565 })
  expect(streets!.dataset?.licence).toContain('ODbL')
  // No list of services was ever read: the layer is named, and empty.
  expect(dataQuality(territory).find(({ kind }) => kind === 'service')).toMatchObject({
    count: 0,
    sources: [],
  })
  for (const { count, shares, sources } of dataQuality(territory)) {
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(count)
    expect(sources.reduce((sum, source) => sum + source.count, 0)).toBe(count)
  }
})

test('the embedded territory still lacks what real files give, and has its outline and streets', () => {
  const steps = (now: ReturnType<typeof embeddedEstate>) =>
    Object.fromEntries(setupSteps(now, '2026-11-24').map(({ step, state }) => [step, state]))
  expect(steps(embeddedEstate())).toEqual({
    'priority-area': 'done',
    footprints: 'todo',
    addresses: 'todo',
    housing: 'todo',
    'landlord-lists': 'todo',
    streets: 'done',
    doubts: 'todo',
    week: 'todo',
  })
  const lists = setupSteps(exampleEstate(1, '2026-11-24'), '2026-11-24')[4]!
  expect(lists.missing.map(({ name }) => name)).toEqual(['Vilogia', 'Partenord Habitat', 'Logis Métropole'])
})

test('only what is in use is counted; what is gone and what was corrected is said', () => {
  const scene = estate(
    building('old', { demolished: '2026-01-01' }),
    entrance('ruin', { building: 'old' }),
    entrance('shut', { closed: '2026-01-01' }),
    entrance('e1', { edited: ['dwellings'] }),
    service('s', { retired: '2026-01-01' }),
  )
  expect(layerQuality(scene, 'entrance')).toMatchObject({ count: 2, gone: 2, edited: 1 })
  expect(layerQuality(scene, 'building')).toMatchObject({ count: 0, gone: 1 })
  expect(layerQuality(scene, 'service')).toMatchObject({ count: 0, gone: 1 })
})

test('a source is told by its dataset, by name or by id; without one by its name alone', () => {
  const source = 'Base adresse nationale'
  const dataset = {
    kind: 'dataset',
    id: datasetId(source),
    name: source,
    licence: 'LO',
    imported: '2026-10-02',
  } as const
  const scene = withRecords(estate(sector('a', { source }), sector('b', { source: 'à la main' })), [dataset])
  expect(layerQuality(scene, 'sector').sources).toEqual([
    { name: 'à la main', count: 1 },
    { name: source, count: 1, dataset },
    { name: 'test', count: 1 },
  ])
})

test('lists are partly there while a landlord has none; doubts are done when some join was made and none waits', () => {
  expect(states(holding('h'))['landlord-lists']).toBe('partly')
  expect(states(holding('h'), holding('p', { landlord: 'partenord-habitat' }))['landlord-lists']).toBe('done')
  expect(states(holding('h', { retired: '2026-01-01' }))['landlord-lists']).toBe('todo')
  const link = (state: 'sure' | 'doubtful') =>
    ({
      kind: 'link',
      id: `l-${state}`,
      role: 'address',
      from: 'holding:h',
      candidates: [],
      state,
      to: null,
    }) as const
  expect(states(link('sure')).doubts).toBe('done')
  expect(states(link('sure'), link('doubtful')).doubts).toBe('partly')
})

test('a drawn priority area is a beginning, the official one is it', () => {
  const outline = (precision: 'official' | 'estimated') =>
    ({ ...sector('p', { precision }), kind: 'perimeter', part: 'priority' }) as unknown as Perimeter
  expect(states(outline('estimated'))['priority-area']).toBe('partly')
  expect(states(outline('official'))['priority-area']).toBe('done')
  expect(states(landlord('x'))['priority-area']).toBe('todo')
})

test('the last day of reading is that of the newest dataset', () => {
  const dataset = (name: string, imported: string) =>
    ({ kind: 'dataset', id: datasetId(name), name, licence: '', imported }) as const
  const scene = estate(
    holding('h'),
    holding('p', { landlord: 'partenord-habitat', source: 'Liste Partenord' }),
    dataset('Liste Vilogia', '2026-10-01'),
    dataset('Liste Partenord', '2026-09-01'),
  )
  expect(setupSteps(scene, '2026-11-24')[4]).toMatchObject({
    state: 'done',
    imported: '2026-10-01',
    count: 2,
  })
})

test.each([
  ['QN05978M', '59'],
  ['QN02A01M', '2A'],
  ['QN97401A', '974'],
  ['QN07501M', '75'],
  ['', undefined],
])('the department of %s is %s', (code, department) => {
  const scene = withRecords(estate(), [
    { ...sector('p'), kind: 'perimeter', part: 'priority', code } as unknown as Perimeter,
  ])
  expect(communeCode(scene).department).toBe(department)
})

test('addresses tell the commune; a department over sea has three figures', () => {
  expect(communeCode(estate(holding('h')))).toEqual({ insee: '59410', department: '59' })
  expect(communeCode(estate(holding('h', { insee: '97411' })))).toEqual({ insee: '97411', department: '974' })
})

test('the query asks for the box of the territory, south first as Overpass wants it, with a margin', () => {
  const query = overpassQuery(estateBounds(embeddedEstate()))
  expect(query).toContain('[bbox:50.62789,3.09350,50.65119,3.12429]')
  expect(query.match(/\(/g)).toHaveLength(1)
})
