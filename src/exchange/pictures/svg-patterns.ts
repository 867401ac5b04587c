import { PRINT_DIFFERENCE, PRINT_UNSEEN } from '../../domain/hotspots/print-colours.ts'
import { tag } from './svg-text.ts'

/** Hatchings, on the ground in metres and in the legend in millimetres. */
export const svgPatterns = (metres: number): string => {
  const stripes = (id: string, side: number, colours: readonly (readonly [number, number, number])[]) => {
    const step = side / colours.length
    const bars = colours.map((colour, index) =>
      tag('rect', { x: index * step, width: step * 0.4, height: side, fill: `rgb(${colour.join(',')})` }),
    )
    return tag(
      'pattern',
      { id, width: side, height: side, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      bars.join(''),
    )
  }
  const { more, less } = PRINT_DIFFERENCE
  return [
    stripes('unseen', 1.4 * metres, [PRINT_UNSEEN]),
    stripes('unseen-swatch', 1.4, [PRINT_UNSEEN]),
    stripes('unproven-swatch', 2.8, [less[2]!, more[2]!]),
  ].join('')
}
