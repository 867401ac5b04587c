import { isRefusal } from '../../domain/refusal.ts'
import { geojsonData } from '../osm/geojson-data.ts'
import { osmRecords } from '../osm/osm-records.ts'
import type { Format } from './format.ts'

/** Keys of what is read: an export of a boundary has none of them, and is a perimeter. */
const KEYS = /"(?:building|entrance|amenity|office|shop|club|leisure|healthcare|social_facility)"\s*:\s*"/

/** OpenStreetMap as GeoJSON: overpass turbo's export, osmtogeojson, or lines with a `highway`. */
export const osmGeojson: Format = {
  id: 'osm-geojson',
  targets: ['streets', 'buildings', 'services'],
  sniff: ({ text }) =>
    /^\s*\{/.test(text) &&
    (/"highway"\s*:\s*"/.test(text) ||
      (/"@?id"\s*:\s*"(?:node|way|relation)\/\d/.test(text) && KEYS.test(text))) &&
    !/"elements"\s*:\s*\[/.test(text.slice(0, 20_000)),
  read: (content, context, choices, as) => {
    const data = geojsonData(content.text, content.rows)
    return isRefusal(data) ? data : osmRecords(data, content, context, choices, as)
  },
}
