import { isRefusal } from '../../domain/refusal.ts'
import { osmRecords } from '../osm/osm-records.ts'
import { overpassData } from '../osm/overpass-data.ts'
import type { Format } from './format.ts'

/** The answer of Overpass in JSON: objects with their ids and tags, in `elements`. */
export const overpassJson: Format = {
  id: 'overpass-json',
  targets: ['streets', 'buildings', 'services'],
  sniff: ({ text }) => /^\s*\{/.test(text) && /"elements"\s*:\s*\[/.test(text.slice(0, 20_000)),
  read: (content, context, choices, as) => {
    const data = overpassData(content.text)
    return isRefusal(data) ? data : osmRecords(data, content, context, choices, as)
  },
}
