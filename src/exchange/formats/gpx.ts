import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { type Survey, type SurveyPoint, surveyRecords } from '../survey-records.ts'
import { xmlKind } from '../text/content.ts'
import { readXml } from '../text/xml-reader.ts'
import type { Format } from './format.ts'

/** GPX 1.0 and 1.1 (Topografix): waypoints, routes, and tracks segment by segment. Times are not kept. */
export const gpx: Format = {
  id: 'gpx',
  targets: ['gpx'],
  sniff: ({ text }) => xmlKind(text) === 'GPX',
  read: (content, context, choices) => {
    const survey = surveyOf(content.text)
    return isRefusal(survey) ? survey : surveyRecords(survey, content, context, choices, 'publicPlace')
  },
}

type Line = { name: string; readonly points: SurveyPoint[] }

function surveyOf(text: string): Survey | Refusal {
  const points: SurveyPoint[] = []
  const lines: Line[] = []
  const path: string[] = []
  let name = ''
  let track: Line[] = []
  let point: { lng: string; lat: string; line: number; name: string } | null = null
  const refused = readXml(text, {
    open: (element, { lat = '', lon = '' }, line) => {
      path.push(element)
      if (path.includes('extensions')) return
      if (element === 'trk' || element === 'rte') [track, name] = [[], '']
      if (element === 'trkseg' || element === 'rte') track.push({ name: '', points: [] })
      if (element === 'wpt' || element === 'trkpt' || element === 'rtept')
        point = { lng: lon, lat, line, name: '' }
    },
    text: (part) => {
      const [parent, element] = path.slice(-2)
      if (element !== 'name' || path.length > 4) return
      if (parent === 'wpt' && point) point.name += part.slice(0, 500)
      else if (parent === 'trk' || parent === 'rte') name += part.slice(0, 500)
    },
    close: (element) => {
      const isInside = path.includes('extensions')
      path.pop()
      if (isInside) return
      if (point && element === 'wpt') points.push(point)
      else if (point && (element === 'trkpt' || element === 'rtept')) track.at(-1)?.points.push(point)
      else if (element === 'trk' || element === 'rte') {
        for (const line of track) lines.push({ ...line, name })
        track = []
      }
      if (element === 'wpt' || element === 'trkpt' || element === 'rtept') point = null
    },
  })
  return refused ?? (points.length + lines.length === 0 ? refusal('no-track') : { points, lines, others: 0 })
}
