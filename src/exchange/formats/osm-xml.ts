import { isRefusal } from '../../domain/refusal.ts'
import { osmRecords } from '../osm/osm-records.ts'
import { osmXmlData } from '../osm/xml-data.ts'
import { xmlKind } from '../text/content.ts'
import type { Format } from './format.ts'

/** OpenStreetMap XML 0.6: `.osm` files of the site, of JOSM, of Overpass. */
export const osmXml: Format = {
  id: 'osm-xml',
  targets: ['streets', 'buildings', 'services'],
  sniff: ({ text }) => xmlKind(text) === 'OSM',
  read: (content, context, choices, as) => {
    const data = osmXmlData(content.text)
    return isRefusal(data) ? data : osmRecords(data, content, context, choices, as)
  },
}
