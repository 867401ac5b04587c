import type { Building } from '../../src/domain/building.ts'
import type { Entrance } from '../../src/domain/entrance.ts'
import { type AnyRecord, type Estate, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import type { Landlord } from '../../src/domain/landlord.ts'
import type { PublicPlace } from '../../src/domain/public-place.ts'
import type { Sector } from '../../src/domain/sector.ts'
import type { Service } from '../../src/domain/service.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings.ts'
import { defaultAudience, type Situation } from '../../src/domain/situation.ts'
import type { Street } from '../../src/domain/street.ts'
import { familyOf } from '../../src/domain/taxonomy.ts'
import type { Passage } from '../../src/domain/week/passage.ts'

const demonstration = { source: 'test', precision: 'demonstration' } as const

export const settings = (over: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  territory: 'essai',
  fictional: false,
  ...over,
})

export const landlord = (id: string, over: Partial<Landlord> = {}): Landlord => ({
  kind: 'landlord',
  id,
  name: id.toUpperCase(),
  role: 'landlord',
  colour: 'blue',
  pattern: 'plain',
  weight: 1,
  ...over,
})

export const entrance = (id: string, over: Partial<Entrance> = {}): Entrance => ({
  ...demonstration,
  kind: 'entrance',
  id,
  landlord: 'vilogia',
  number: id,
  dwellings: 20,
  access: 'badge',
  at: [3.11, 50.64],
  ...over,
})

export const publicPlace = (id: string, over: Partial<PublicPlace> = {}): PublicPlace => ({
  ...demonstration,
  kind: 'publicPlace',
  id,
  name: `Place ${id}`,
  type: 'square',
  at: [3.112, 50.641],
  ...over,
})

export const building = (id: string, over: Partial<Building> = {}): Building => ({
  ...demonstration,
  kind: 'building',
  id,
  name: `Bâtiment ${id}`,
  landlord: 'vilogia',
  dwellings: 20,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3.1099, 50.6399],
        [3.1101, 50.6399],
        [3.1101, 50.6401],
        [3.1099, 50.6399],
      ],
    ],
  },
  ...over,
})

export const street = (id: string, over: Partial<Street> = {}): Street => ({
  ...demonstration,
  kind: 'street',
  id,
  from: `${id}-a`,
  to: `${id}-b`,
  class: 'residential',
  lengthMetres: 70,
  geometry: {
    type: 'LineString',
    coordinates: [
      [3.11, 50.64],
      [3.111, 50.64],
    ],
  },
  ...over,
})

export const service = (id: string, over: Partial<Service> = {}): Service => ({
  ...demonstration,
  kind: 'service',
  id,
  name: `Service ${id}`,
  type: 'association',
  at: [3.111, 50.641],
  ...over,
})

export const sector = (id: string, over: Partial<Sector> = {}): Sector => ({
  ...demonstration,
  kind: 'sector',
  id,
  name: `Secteur ${id}`,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3.1, 50.63],
        [3.12, 50.63],
        [3.12, 50.65],
        [3.1, 50.63],
      ],
    ],
  },
  ...over,
})

export const situation = (id: string, over: Partial<Situation> = {}): Situation => ({
  kind: 'situation',
  id,
  code: 'A1',
  place: 'e1',
  when: { day: '2026-08-10', band: 'morning' },
  severity: 1,
  recurrence: 'new',
  origin: 'seen',
  by: 'team',
  responsible: 'vilogia',
  statusSteps: [{ status: 'noted', on: '2026-08-10' }],
  audience: defaultAudience(familyOf(over.code ?? 'A1')),
  ...over,
})

export const passage = (id: string, over: Partial<Passage> = {}): Passage => ({
  kind: 'passage',
  id,
  place: 'e1',
  when: { day: '2026-08-10', band: 'morning' },
  done: true,
  ...over,
})

/** An estate with settings, two landlords, the town, an insurer, an entrance of each landlord, a square and a sector. */
export const estate = (...records: readonly AnyRecord[]): Estate =>
  withRecords(emptyEstate(), [
    settings(),
    landlord('vilogia'),
    landlord('partenord-habitat'),
    landlord('ville', { role: 'town' }),
    landlord('ag2r-la-mondiale', { role: 'insurer' }),
    entrance('e1'),
    entrance('e2', { landlord: 'partenord-habitat', at: [3.113, 50.642] }),
    publicPlace('square'),
    sector('nord'),
    ...records,
  ])
