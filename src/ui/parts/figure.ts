import { html, type TemplateResult } from 'lit'
import { type FigureFilter, type FigureName, filterText } from '../../domain/figures.ts'

/** A figure as counted, before it is written: `value` is the number that the words say. */
export type ShownFigure = {
  readonly name: FigureName
  readonly filter: FigureFilter
  readonly value: number
}

/** Words that say one figure or several, each held with its number: spans in one another, as a sentence is not cut. */
export const figure = (shown: ShownFigure | readonly ShownFigure[], words: unknown): TemplateResult =>
  [shown]
    .flat()
    .reduceRight<TemplateResult>(
      (inner, { name, filter, value }) =>
        html`<span data-count=${name} data-filter=${filterText(filter)} data-value=${value}>${inner}</span>`,
      html`${words}`,
    )

/** The stops of a round of a prepared week. */
export const stopsOfRound = (round: string, value: number): ShownFigure => ({
  name: 'stops-planned',
  filter: { round },
  value,
})
