import { html, nothing, svg, type TemplateResult } from 'lit'
import type { Sheet } from '../../domain/sheet.ts'
import { print as text } from '../../messages/print.ts'
import { sheetLayout } from './sheet-layout.ts'
import { spreadLabels } from './spread-labels.ts'

type Frame = { readonly wide: number; readonly high: number }

/** Metres of the ground that a millimetre of paper shows. */
const scaleIn = ({ widthMetres, heightMetres }: Sheet, { wide, high }: Frame): number =>
  Math.max(widthMetres / wide, heightMetres / high)

const points = (line: readonly (readonly [number, number])[]): string =>
  line.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')

/** Length of a scale bar: a round number of metres near a fifth of the picture. */
const scaleMetres = (width: number): number =>
  [20, 50, 100, 200, 500, 1000, 2000].findLast((each) => each <= width / 4) ?? 10

/** Left and bottom of the scale bar: the corner with the fewest discs over it, the lower left one if all are as free. */
const scaleCorner = (
  discs: readonly { readonly x: number; readonly y: number }[],
  { width, height, bar, mm }: { width: number; height: number; bar: number; mm: number },
): { readonly x: number; readonly y: number } => {
  const [left, right, low, high] = [2 * mm, width - 2 * mm - bar, height - 2 * mm, 6.5 * mm]
  const covered = ({ x, y }: { x: number; y: number }): number =>
    discs.filter(
      (disc) =>
        disc.x > x - 3 * mm && disc.x < x + bar + 3 * mm && disc.y > y - 8 * mm && disc.y < y + 3 * mm,
    ).length
  return [
    { x: left, y: low },
    { x: right, y: low },
    { x: left, y: high },
    { x: right, y: high },
  ].reduce((best, each) => (covered(each) < covered(best) ? each : best))
}

/** The round's map for paper: streets, buildings, the way, numbered stops; all of it told apart in grey. */
export const sheetMap = (sheet: Sheet): TemplateResult => {
  const { widthMetres, heightMetres } = sheet
  // One millimetre of paper in metres of the ground: what is drawn keeps its size on the page whatever the scale.
  const mm = scaleIn(sheet, sheetLayout(sheet).map)
  const radius = 2.7 * mm
  const discs = spreadLabels(sheet.stops, radius, { width: widthMetres, height: heightMetres })
  const bar = scaleMetres(widthMetres)
  const scale = scaleCorner(discs, { width: widthMetres, height: heightMetres, bar, mm })
  const [start, end] = [sheet.line[0], sheet.line.at(-1)]
  return html`
    <svg class="map" role="img" aria-label=${text.map(sheet.pair, sheet.day)} width="${widthMetres / mm}mm" height="${heightMetres / mm}mm" viewBox="0 0 ${widthMetres} ${heightMetres}">
      <g class="streets" stroke-width=${1.1 * mm}>
        ${sheet.streets.map((line) => svg`<polyline points=${points(line)}></polyline>`)}
      </g>
      <g class="buildings" stroke-width=${0.15 * mm}>
        ${sheet.buildings.map((ring) => svg`<polygon points=${points(ring)}></polygon>`)}
      </g>
      <polyline class="way halo" points=${points(sheet.line)} stroke-width=${1.6 * mm}></polyline>
      <polyline class="way" points=${points(sheet.line)} stroke-width=${0.7 * mm}></polyline>
      ${arrows(sheet.line, 22 * mm, 1.5 * mm)}
      ${end ? svg`<rect class="end" x=${end[0] - 1.6 * mm} y=${end[1] - 1.6 * mm} width=${3.2 * mm} height=${3.2 * mm} stroke-width=${0.5 * mm}></rect>` : nothing}
      ${start ? svg`<circle class="start" cx=${start[0]} cy=${start[1]} r=${1.8 * mm} stroke-width=${0.5 * mm}></circle>` : nothing}
      ${sheet.stops.map(({ x, y }, index) => {
        const disc = discs[index]!
        return svg`<line class="leader" x1=${x} y1=${y} x2=${disc.x} y2=${disc.y} stroke-width=${0.3 * mm}></line>`
      })}
      ${sheet.stops.map(({ rank, change }, index) => {
        const { x, y } = discs[index]!
        return svg`<g class="stop">
          ${change ? svg`<circle class="ring" cx=${x} cy=${y} r=${radius + 0.9 * mm} stroke-width=${0.5 * mm}></circle>` : nothing}
          <circle cx=${x} cy=${y} r=${radius} stroke-width=${0.35 * mm}></circle>
          <text x=${x} y=${y} font-size=${3.5 * mm} dy="0.35em">${rank + 1}</text>
        </g>`
      })}
      <g class="scale" stroke-width=${0.4 * mm}>
        <line x1=${scale.x} x2=${scale.x + bar} y1=${scale.y} y2=${scale.y}></line>
        <text x=${scale.x} y=${scale.y - 1.2 * mm} font-size=${3.4 * mm}>${bar} m</text>
      </g>
    </svg>
  `
}

/** Arrow heads along a line, one each `every` metres, that show which way it is walked. */
const arrows = (line: readonly (readonly [number, number])[], every: number, size: number) => {
  const heads: { x: number; y: number; turn: number }[] = []
  let walked = every / 2
  for (let index = 1; index < line.length; index++) {
    const [[x1, y1], [x2, y2]] = [line[index - 1]!, line[index]!]
    const length = Math.hypot(x2 - x1, y2 - y1)
    while (walked <= length && length > 0) {
      const part = walked / length
      const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
      heads.push({ x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part, turn })
      walked += every
    }
    walked -= length
  }
  return heads.map(
    ({ x, y, turn }) => svg`<polygon
      class="arrow"
      points="${size},0 ${-size},${size} ${-size * 0.4},0 ${-size},${-size}"
      transform="translate(${x} ${y}) rotate(${turn})"
    ></polygon>`,
  )
}
