import { css, html, nothing, type TemplateResult } from 'lit'
import { suivis as text } from '../../messages/suivis.ts'
import '../parts/empty-state.ts'
import '../parts/icon.ts'
import type { RegisterRow } from './register-list.ts'
import './register-list.ts'

/** For a register: its button to add, the head of the record that is open. */
export const registerFrameStyles = css`
  .add {
    justify-self: start;
    align-self: start;
  }
  .head {
    justify-content: space-between;
    align-items: start;
    flex-wrap: nowrap;
  }
`

/** All records of a register, and the button that makes one. */
export const registerFrame = (parts: {
  readonly list: string
  readonly empty: string
  readonly add: string
  readonly rows: readonly RegisterRow[]
  readonly make: () => void
}): TemplateResult => {
  const { list, empty, add, rows, make } = parts
  const button = html`<button type="button" class="add" @click=${make}>
    <tn-icon name="plus"></tn-icon>${add}
  </button>`
  return rows.length === 0
    ? html`<tn-empty text=${empty}>${button}</tn-empty>`
    : html`${button}<tn-register-list label=${list} .rows=${rows}></tn-register-list>`
}

/** The head of a record that is open: its name, which takes the focus, and the way back to the list. */
export const recordHead = (
  title: string,
  close: () => void,
  under: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<div class="row head">
    <div>
      <h2 tabindex="-1">${title}</h2>
      ${under}
    </div>
    <button type="button" class="quiet" aria-label=${text.closeCard} title=${text.closeCard} @click=${close}>
      <tn-icon name="close"></tn-icon>
    </button>
  </div>`
