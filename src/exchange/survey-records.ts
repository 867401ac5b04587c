import type { AnyRecord } from '../domain/estate.ts'
import type { Question, ReadChoices, ReadContext, ReadResult } from '../domain/import.ts'
import { POINT_CHOICES } from '../domain/import.ts'
import { type Notice, notice, refusal } from '../domain/refusal.ts'
import { stableId } from '../domain/stable-hash.ts'
import type { Street } from '../domain/street.ts'
import { lineLengthMetres } from '../geometry/line-length.ts'
import type { Position } from '../geometry/position.ts'
import { osmWords } from '../messages/osm.ts'
import { datasetOf } from './dataset-of.ts'
import { positionKey } from './osm/osm-data.ts'
import { type Located, locate } from './places/locate.ts'
import { cleanText, cutText } from './text/clean-text.ts'
import type { Content } from './text/content.ts'

/** A point as a device or a map wrote it: texts not yet understood, and the line of the file. */
export type SurveyPoint = {
  readonly lng: string
  readonly lat: string
  readonly name: string
  readonly line: number
}
/** Points set apart, and lines walked: each segment by itself. */
export type Survey = {
  readonly points: readonly SurveyPoint[]
  readonly lines: readonly { readonly name: string; readonly points: readonly SurveyPoint[] }[]
  /** Shapes that are neither. */
  readonly others: number
}

const LONGEST_NAME = 120
const MOST_SAID = 50
/** Farther from the territory than this, the file is asked about. */
const FAR_METRES = 15_000

/**
 * Records of points and lines taken on the spot: each line is a path to walk, each point what the user says it is
 * (public places at first). When points were taken is not kept. A point that is no place is left out and told; its line goes on.
 */
export function surveyRecords(
  { points, lines, others }: Survey,
  content: Content,
  context: ReadContext,
  choices: ReadChoices,
  usual: NonNullable<ReadChoices['points']>,
): ReadResult {
  const source = cutText(cleanText(content.file), 100)
  const reader = new PointReader(context, choices)
  const as = choices.points ?? usual
  const places = points.flatMap((point, index): AnyRecord[] => {
    const at = reader.read(point)
    return at ? [placeRecord(as, nameOf(point.name) || osmWords.unnamedPoint(index + 1), at, source)] : []
  })
  const paths = lines.flatMap(({ name, points: walked }) => {
    const line = walked.flatMap((point) => {
      const at = reader.read(point)
      return at ? [at] : []
    })
    return pathRecord(nameOf(name), line, source)
  })
  const records = [...new Map([...places, ...paths].map((record) => [record.id, record])).values()]
  if (records.length === 0) return refusal('no-track')
  return {
    kind: 'points',
    records,
    datasets: [datasetOf({ name: source, licence: osmWords.licence }, content.file, context)],
    covers: [],
    seen: points.length + lines.reduce((sum, line) => sum + line.points.length, 0),
    notices: [
      ...content.notices,
      ...reader.notices(),
      ...(others > 0 ? [notice('feature-skipped', others, { why: osmWords.surfaces })] : []),
    ],
    questions: [
      ...content.questions,
      ...reader.questions(),
      ...(places.length > 0
        ? [
            {
              code: 'points-kind' as const,
              params: { count: places.length },
              choice: 'points' as const,
              options: POINT_CHOICES.map((value) => ({ value })),
              taken: as,
              ...(choices.points && { settled: true as const }),
            },
          ]
        : []),
    ],
  }
}

const nameOf = (raw: string): string => cutText(cleanText(raw.slice(0, 5000)), LONGEST_NAME)

function placeRecord(
  as: NonNullable<ReadChoices['points']>,
  name: string,
  at: Position,
  source: string,
): AnyRecord {
  const id = stableId('survey', name, ...at)
  const from = { at, source, precision: 'surveyed' } as const
  if (as === 'door') return { kind: 'door', id: `door-${id}`, label: name, ...from }
  if (as === 'service') return { kind: 'service', id: `service-${id}`, name, type: 'other', ...from }
  return { kind: 'publicPlace', id: `place-${id}`, name, type: 'square', ...from }
}

function pathRecord(name: string, walked: readonly Position[], source: string): Street[] {
  const line = walked.filter(
    (at, index) => index === 0 || positionKey(at) !== positionKey(walked[index - 1]!),
  )
  if (line.length < 2) return []
  return [
    {
      kind: 'street',
      id: `path-${stableId('survey', ...line.map(positionKey))}`,
      from: positionKey(line[0]!),
      to: positionKey(line.at(-1)!),
      class: 'path',
      ...(name !== '' && { name }),
      lengthMetres: Math.max(Math.round(lineLengthMetres(line) * 100) / 100, 0.01),
      geometry: { type: 'LineString', coordinates: line },
      source,
      precision: 'surveyed',
    },
  ]
}

/** Understands points one by one, and says what was to be asked and left out. */
class PointReader {
  readonly #bad: Notice[] = []
  readonly #swapped: Located[] = []
  #far = Number.POSITIVE_INFINITY

  constructor(
    private readonly context: ReadContext,
    private readonly choices: ReadChoices,
  ) {}

  read({ lng, lat, line }: SurveyPoint): Position | null {
    const [x, y] = [degreesOf(lng), degreesOf(lat)]
    const located = x === null || y === null ? null : locate(x, y, this.context.bounds, this.choices.position)
    if (!located || (located.reading !== 'as-written' && located.reading !== 'swapped')) {
      this.#bad.push(notice('row-bad-position', 1, { value: `${lat} ; ${lng}`.slice(0, 60) }, { row: line }))
      return null
    }
    if (located.reading === 'swapped') this.#swapped.push(located)
    this.#far = Math.min(this.#far, located.metres)
    return located.at
  }

  notices(): readonly Notice[] {
    const unsaid = this.#bad.length - MOST_SAID
    return [...this.#bad.slice(0, MOST_SAID), ...(unsaid > 0 ? [notice('rows-skipped', unsaid)] : [])]
  }

  questions(): readonly Question[] {
    const isFar = this.context.bounded && this.#far > FAR_METRES
    return [
      ...(this.#swapped.length > 0
        ? [
            {
              code: 'swapped-axes' as const,
              params: { count: this.#swapped.length },
              choice: 'position' as const,
              options: [{ value: 'swapped' }, { value: 'as-written' }],
              taken: 'swapped',
              ...(this.choices.position && { settled: true as const }),
            },
          ]
        : []),
      ...(isFar ? [{ code: 'far-away' as const, params: { kilometres: Math.round(this.#far / 1000) } }] : []),
    ]
  }
}

/** A number of degrees as GPX and KML write it; a decimal comma is none. */
const degreesOf = (text: string): number | null =>
  /^\s*[+-]?\d{1,3}(?:\.\d{1,30})?\s*$/.test(text) ? Number(text) : null
