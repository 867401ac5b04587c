import type { Street } from '../../domain/street.ts'
import type { Tags } from './osm-data.ts'

/** How a way is walked. */
export type FootWay = Pick<Street, 'class' | 'level' | 'name' | 'private'>

/**
 * Class of each `highway` that people on foot take, by the map features and the access restrictions for France of the
 * OpenStreetMap wiki. Motorways, building sites, race tracks and what is only planned are not here.
 */
const CLASSES: Readonly<Record<string, Street['class']>> = {
  primary: 'main',
  primary_link: 'main',
  secondary: 'main',
  secondary_link: 'main',
  tertiary: 'collector',
  tertiary_link: 'collector',
  unclassified: 'residential',
  residential: 'residential',
  living_street: 'residential',
  road: 'residential',
  service: 'service',
  pedestrian: 'path',
  footway: 'path',
  path: 'path',
  track: 'path',
  bridleway: 'path',
  corridor: 'path',
  platform: 'path',
  elevator: 'path',
  steps: 'steps',
}
/** Walked only where signs or a pavement say so. */
const WHEN_ALLOWED: Readonly<Record<string, Street['class']>> = {
  trunk: 'main',
  trunk_link: 'main',
  cycleway: 'path',
}
const ALLOWED: ReadonlySet<string> = new Set(['yes', 'designated', 'permissive', 'official', 'destination'])
const CLOSED: ReadonlySet<string> = new Set(['no', 'agricultural', 'forestry', 'military'])
const PRIVATE: ReadonlySet<string> = new Set(['private', 'permit', 'residents', 'delivery'])
const LONGEST_NAME = 120

/** How this way is walked, or null when it is not. `oneway` says nothing to people on foot. */
export function footWay(tags: Tags): FootWay | null {
  const { highway = '', foot = '', access = '' } = tags
  const allowed = ALLOWED.has(foot)
  const pavement = /^(?:both|left|right|yes)$/.test(tags.sidewalk ?? '')
  const byClass = Object.hasOwn(CLASSES, highway) ? CLASSES[highway] : undefined
  const byLeave = Object.hasOwn(WHEN_ALLOWED, highway) ? WHEN_ALLOWED[highway] : undefined
  const way = byClass ?? (allowed || pavement ? byLeave : undefined)
  if (!way || CLOSED.has(foot) || (CLOSED.has(access) && !allowed && !PRIVATE.has(foot))) return null
  if (tags.motorroad === 'yes' && !allowed) return null
  const isPrivate = PRIVATE.has(foot) || (PRIVATE.has(access) && !allowed)
  const level = levelOf(tags)
  const name = (tags.name ?? tags.alt_name ?? '').slice(0, LONGEST_NAME)
  return {
    class: way,
    ...(name !== '' && { name }),
    ...(level && { level }),
    ...(isPrivate && { private: true }),
  }
}

function levelOf({ bridge = 'no', tunnel = 'no', covered = 'no' }: Tags): Street['level'] | undefined {
  if (bridge !== 'no') return 'bridge'
  return tunnel !== 'no' || covered !== 'no' ? 'passage' : undefined
}
