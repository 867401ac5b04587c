import { html, type TemplateResult } from 'lit'
import { stock as text } from '../../../messages/stock.ts'
import type { Column, StockRow } from './stock-rows.ts'

/** The way to paste without the keyboard's shortcut: a field that takes the block, and says where it lands. */
export const pasteField = (
  rows: readonly StockRow[],
  { row, column }: { readonly row: number; readonly column: Column },
  read: (block: string) => void,
): TemplateResult => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    read(String(new FormData(event.target as HTMLFormElement).get('block') ?? ''))
  }
  return html`
    <form class="by-hand" @submit=${submit}>
      <p class="help" id="block-help">${text.pasteHelp}</p>
      <p>${text.pasteFrom(text.columns[column], rows[row]?.cells.number ?? text.nothing)}</p>
      <label for="block">${text.pasteText}</label>
      <textarea id="block" name="block" aria-describedby="block-help"></textarea>
      <div class="row"><button>${text.readBlock}</button></div>
    </form>
  `
}
