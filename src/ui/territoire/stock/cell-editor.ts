import { html, type TemplateResult } from 'lit'
import type { Estate } from '../../../domain/estate.ts'
import { stock as text } from '../../../messages/stock.ts'
import type { EntranceField } from '../../../operations/objects/with-entrance-edits.ts'
import { options } from '../../parts/options.ts'
import { choicesOf } from './cell-value.ts'
import type { StockRow } from './stock-rows.ts'

export const editorSelector = 'input.editor, select.editor'

/** The list or field that a cell is edited with, open on `seed` or on what the cell holds. `left` is told when the focus goes. */
export const cellEditor = (
  estate: Estate,
  field: EntranceField,
  { entrance, cells }: StockRow,
  seed: string | null,
  left: (given: string) => void,
): TemplateResult => {
  const blur = (event: Event): void => left((event.target as HTMLInputElement | HTMLSelectElement).value)
  const choices = choicesOf(estate, field)
  if (choices) {
    const now = String(entrance[field] ?? 'usual')
    const known = choices.some(([value]) => value === now)
    return html`
      <select class="editor" aria-label=${text.columns[field]} @blur=${blur}>
        ${known ? '' : html`<option value="" selected>${text.missing}</option>`}
        ${options(
          choices.map(([value, name = value]) => [value, name]),
          now,
        )}
      </select>
    `
  }
  return html`
    <input
      class="editor"
      aria-label=${text.columns[field]}
      inputmode=${field === 'dwellings' ? 'numeric' : 'text'}
      autocomplete="off"
      .value=${seed ?? cells[field]}
      @blur=${blur}
    />
  `
}
