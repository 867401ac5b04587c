import { html, type TemplateResult } from 'lit'
import { describedBy, field } from '../../parts/field.ts'

/** A number with decimals; what is empty or none is `NaN`, which the operation refuses with its range. */
export const numberField = (parts: {
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly value: number
  readonly change: (value: number) => void
}): TemplateResult => {
  const { id, label, help, value, change } = parts
  const said = { id, label, ...(help !== undefined && { help }) }
  return field({
    ...said,
    control: html`<input
      id=${id}
      type="number"
      inputmode="decimal"
      step="any"
      min="0"
      aria-describedby=${describedBy(said)}
      .value=${Number.isNaN(value) ? '' : String(value)}
      @input=${(event: Event) => change((event.target as HTMLInputElement).valueAsNumber)}
    />`,
  })
}
