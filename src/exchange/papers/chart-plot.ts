import { format } from '../../messages/format.ts'
import type { ChartScale } from './chart-scale.ts'

/** Where values are drawn, in millimetres; `along` from an axis value to its place. */
export type ChartPlot = {
  /** Before ids of the drawing. */
  readonly id: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly scale: ChartScale
}

/** « 1 200 », « 0,5 », with a true minus. */
export const axisNumber = (value: number): string => format.number(value, 4).replace('-', '−')
