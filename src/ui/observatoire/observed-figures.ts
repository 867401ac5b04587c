import { periodText } from '../../domain/figures.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import type { ShownFigure } from '../parts/figure.ts'

/** Choices of the filter apart from its period: what stands for all places says the same on each view. */
const choices = ({ period: _, ...rest }: HeatFilter): string => JSON.stringify(rest).replaceAll(' ', '_')

/** Situations that the Observatory counts in a period, of all places of the filter. */
export const situationsShown = (filter: HeatFilter, value: number): ShownFigure => ({
  name: 'situations-observed',
  filter: { period: periodText(filter.period), choices: choices(filter) },
  value,
})

/** Passages made in a period, as the Observatory counts them. */
export const passagesShown = (filter: HeatFilter, value: number): ShownFigure => ({
  name: 'passages-made',
  filter: { period: periodText(filter.period), choices: choices(filter) },
  value,
})
