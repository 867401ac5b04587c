import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { type Survey, type SurveyPoint, surveyRecords } from '../survey-records.ts'
import { xmlKind } from '../text/content.ts'
import { readXml } from '../text/xml-reader.ts'
import type { Format } from './format.ts'

/** KML 2.2 (OGC 07-147r2): points and lines of placemarks, `gx:Track` too. Links to other files are not followed. */
export const kml: Format = {
  id: 'kml',
  targets: ['services'],
  sniff: ({ text }) => xmlKind(text) === 'KML',
  read: (content, context, choices, as) => {
    const survey = surveyOf(content.text)
    const usual = as === 'services' ? 'service' : 'publicPlace'
    return isRefusal(survey) ? survey : surveyRecords(survey, content, context, choices, usual)
  },
}

type Shape = { readonly type: string; readonly line: number; text: string }
const SHAPES: ReadonlySet<string> = new Set([
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'Track',
  'Model',
])

function surveyOf(text: string): Survey | Refusal {
  const points: SurveyPoint[] = []
  const lines: { name: string; points: SurveyPoint[] }[] = []
  const path: string[] = []
  let others = 0
  let name = ''
  let shapes: Shape[] = []
  const close = (): void => {
    for (const shape of shapes) {
      const found = positionsOf(shape, name)
      if (shape.type === 'Point') points.push(...found.slice(0, 1))
      else if (shape.type === 'LineString' || shape.type === 'Track') lines.push({ name, points: found })
      else if (shape.type !== 'LinearRing') others++
    }
    shapes = []
  }
  const refused = readXml(text, {
    open: (element, _attributes, line) => {
      path.push(element)
      if (element === 'Placemark') [name, shapes] = ['', []]
      else if (SHAPES.has(element) && path.includes('Placemark'))
        shapes.push({ type: element, line, text: '' })
    },
    text: (part) => {
      const [parent, element] = path.slice(-2)
      const shape = shapes.at(-1)
      if (element === 'name' && parent === 'Placemark') name += part.slice(0, 500)
      else if (shape && element === 'coordinates' && parent === shape.type) shape.text += part
      else if (shape && element === 'coord' && parent === 'Track')
        shape.text += ` ${part.trim().replace(/\s+/g, ',')}`
    },
    close: (element) => {
      path.pop()
      if (element === 'Placemark') close()
    },
  })
  return refused ?? { points, lines, others }
}

/** Positions of a shape: `lng,lat[,altitude]`, apart by spaces. */
const positionsOf = ({ text, line }: Shape, name: string): SurveyPoint[] =>
  text
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((position) => {
      const [lng = '', lat = ''] = position.split(',')
      return { lng, lat, name, line }
    })
