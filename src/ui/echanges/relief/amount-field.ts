import { html, type TemplateResult } from 'lit'
import { reliefWords as text } from '../../../messages/relief.ts'
import { field } from '../../parts/field.ts'

/** Euros, or nothing where they are not known; what is no number is `NaN`, which the operation refuses. */
export const amountField = (
  label: string,
  amount: number | null,
  change: (amount: number | null) => void,
): TemplateResult =>
  field({
    ...{ id: 'amount', label, help: text.amountHelp },
    control: html`<input
      id="amount"
      type="number"
      inputmode="decimal"
      step="any"
      min="0"
      aria-describedby="amount-help"
      .value=${amount === null || Number.isNaN(amount) ? '' : String(amount)}
      @input=${(event: Event) => {
        const { value, validity, valueAsNumber } = event.target as HTMLInputElement
        change(value === '' && !validity.badInput ? null : valueAsNumber)
      }}
    />`,
  })
