import * as v from 'valibot'
import type { Kind } from '../../domain/estate.ts'
import { GEO_LAYERS, type GeoLayer, type ListLayer } from '../packages/territory-layers.ts'
import { landlord } from '../schemas/landlord.ts'
import { isoWeek, round, stop, weekEdition } from '../schemas/round.ts'
import { pair } from '../schemas/team.ts'
import { day, words } from '../schemas/text.ts'

export const ROUND_FILE = 'tournee-rounds'
/** The newest version that is written and read here. */
export const ROUND_FILE_VERSION = 1

/** Lists of the file, by the name that each has in it. */
export const ROUND_LISTS: readonly ListLayer[] = [
  { file: 'pairs', kind: 'pair', schema: pair },
  { file: 'rounds', kind: 'round', schema: round },
  { file: 'stops', kind: 'stop', schema: stop },
  { file: 'editions', kind: 'weekEdition', schema: weekEdition },
  { file: 'landlords', kind: 'landlord', schema: landlord },
]

const MAPPED: readonly Kind[] = [
  ...(['entrance', 'publicPlace', 'receptionPlace', 'landmark', 'building', 'street'] as const),
]
/** What is drawn, as GeoJSON features: the places of the rounds, their buildings, the streets around. */
export const ROUND_LAYERS: readonly GeoLayer[] = GEO_LAYERS.filter(({ kind }) => MAPPED.includes(kind))

/** What the file says of itself. `scope`: of what it is the whole, so that rounds no longer in it are called off. */
export const roundFileHead = v.object({
  format: v.literal(ROUND_FILE),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  territory: words,
  fictional: v.boolean(),
  week: isoWeek,
  made: day,
  scope: v.picklist(['week', 'pair', 'round']),
})
