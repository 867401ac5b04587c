import type { Feature } from 'geojson'
import { idOf, kindOf, type RecordKey } from '../../domain/change.ts'
import type { AnyRecord, Estate } from '../../domain/estate.ts'
import type { Link } from '../../domain/link.ts'
import type { Position } from '../../geometry/position.ts'
import { feature, pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, type StyleLayer, setFeatures } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'
import { middleOf } from './import-layer.ts'

/** How far around the record the other places that may be chosen are shown, in degrees of latitude (about 170 m). */
const AROUND = 0.0015

const recordOf = (estate: Estate, key: RecordKey): AnyRecord | undefined =>
  (estate[kindOf(key)] as ReadonlyMap<string, AnyRecord> | undefined)?.get(idOf(key))

const shapeOf = (id: string, record: AnyRecord, properties: Record<string, string | number>): Feature[] => {
  if ('geometry' in record) return [feature(id, record.geometry, properties)]
  const at = middleOf(record)
  return at ? [pointFeature(id, at, properties)] : []
}

/** Places that the link could lead to and does not propose: small marks to pick. */
const around = (estate: Estate, { role, candidates }: Link, [lng, lat]: Position): Feature[] => {
  if (role === 'landlord') return []
  const proposed = new Set(candidates.map(({ to }) => to))
  const found: Feature[] = []
  for (const record of estate[role].values()) {
    if (record.retired !== undefined || proposed.has(`${role}:${record.id}`)) continue
    const at = middleOf(record)
    if (!at || Math.abs(at[1] - lat) > AROUND || Math.abs(at[0] - lng) > AROUND * 1.6) continue
    found.push(...shapeOf(record.id, record, { role }))
  }
  return found
}

const spots = (source: string, kind: 'address' | 'footprint', colours: MapColours): StyleLayer =>
  kind === 'footprint'
    ? {
        id: `${source}-footprint`,
        type: 'fill',
        source,
        filter: ['==', ['get', 'role'], kind],
        paint: {
          'fill-color': colours.link,
          'fill-opacity': source === 'links-around' ? 0.08 : 0.28,
          'fill-outline-color': colours.link,
        },
      }
    : {
        id: `${source}-address`,
        type: 'circle',
        source,
        filter: ['==', ['get', 'role'], kind],
        paint: {
          'circle-radius': source === 'links-around' ? 4 : 11,
          'circle-color': source === 'links-around' ? colours.halo : colours.link,
          'circle-stroke-color': source === 'links-around' ? colours.link : colours.halo,
          'circle-stroke-width': 1.5,
        },
      }

/** The join at hand: a diamond where the record says it is, its candidates numbered as in the list, dashes between; and around them what else may be picked. */
export const linksLayer = mapLayer({
  id: 'links',
  shownBy: null,
  pick: ({ estate, session }) => {
    const { workspace, territoryView, link: id } = session
    const link =
      workspace === 'territoire' && territoryView === 'links' && id ? (estate.link.get(id) ?? null) : null
    return [link, link && estate] as const
  },
  sources: () => ({
    'links-around': objects(),
    'links-candidates': objects(),
    'links-lines': objects(),
    'links-marks': objects(),
  }),
  draw: (map, [link, estate]) => {
    const candidates: Feature[] = []
    const marks: Feature[] = []
    const lines: Feature[] = []
    const from = link && estate && recordOf(estate, link.from)
    const place = from ? middleOf(from) : null
    let centre = place
    for (const [rank, { to }] of (link?.candidates ?? []).entries()) {
      const record = estate && recordOf(estate, to)
      const at = record ? middleOf(record) : null
      if (!record || !at) continue
      centre ??= at
      candidates.push(...shapeOf(idOf(to), record, { role: kindOf(to) }))
      marks.push(pointFeature(`rank-${rank}`, at, { words: String(rank + 1) }))
      if (place) lines.push(feature(`line-${rank}`, { type: 'LineString', coordinates: [place, at] }))
    }
    if (place) marks.push(pointFeature('from', place))
    setFeatures(map, 'links-around', link && estate && centre ? around(estate, link, centre) : [])
    setFeatures(map, 'links-candidates', candidates)
    setFeatures(map, 'links-lines', lines)
    setFeatures(map, 'links-marks', marks)
  },
  shapes: (colours) => [
    spots('links-around', 'footprint', colours),
    spots('links-candidates', 'footprint', colours),
    {
      id: 'links-lines',
      type: 'line',
      source: 'links-lines',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colours.link, 'line-width': 2, 'line-dasharray': [2, 2] },
    },
  ],
  symbols: (colours) => [
    spots('links-around', 'address', colours),
    spots('links-candidates', 'address', colours),
    {
      id: 'links-from',
      type: 'symbol',
      source: 'links-marks',
      filter: ['!', ['has', 'words']],
      layout: {
        'icon-image': 'situation',
        'icon-size': 1.4,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-color': colours.label, 'icon-halo-color': colours.halo, 'icon-halo-width': 2 },
    },
    {
      id: 'links-ranks',
      type: 'symbol',
      source: 'links-marks',
      filter: ['has', 'words'],
      layout: {
        'icon-image': 'disc',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-size': 0.8,
        'text-field': ['get', 'words'],
        'text-font': LABEL_FONT,
        'text-size': 13,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'icon-color': colours.link,
        'icon-halo-color': colours.halo,
        'icon-halo-width': 1.5,
        'text-color': colours.symbol,
      },
    },
  ],
  hits: {
    'links-candidates-footprint': 'footprint',
    'links-candidates-address': 'address',
    'links-around-footprint': 'footprint',
    'links-around-address': 'address',
  },
})
