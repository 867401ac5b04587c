import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { tables } from '../../../styles/tables.ts'
import { keysDialog as words } from '../../messages/dialogs.ts'
import { shell } from '../../messages/shell.ts'
import { Modal } from '../parts/modal.ts'

const apple = /Mac|iPhone|iPad/.test(navigator.userAgent)
const mod = apple ? words.command : words.control
/** Keys pressed together, each way to the same effect, and the effect. */
type Keys = readonly [ways: readonly (readonly string[])[], effect: string]
const KEYS: readonly Keys[] = [
  [[[mod, 'Z']], words.undo],
  [[[mod, words.shift, 'Z']], words.redo],
  [[[mod, 'K']], words.palette],
  [[['?']], words.help],
  [[[words.escapeKey]], words.escape],
  [[[words.arrowKeys]], words.arrows],
]
const key = words.meetingKeys
/** Those of `ui/reunion/commands.ts`. */
const MEETING_KEYS: readonly Keys[] = [
  [[[key.right], [key.pageDown], [key.space]], words.meetingNext],
  [[[key.left], [key.pageUp], [words.shift, key.space]], words.meetingPrevious],
  [[[key.home]], words.meetingFirst],
  [[[key.end]], words.meetingLast],
  [[[key.digits]], words.meetingScene],
  [[['D']], words.meetingDecide],
  [[['B'], ['.']], words.meetingBlank],
  [[['F']], words.meetingFullScreen],
  [[['A']], words.meetingPrint],
  [[['C']], words.meetingEnd],
  [[[words.escapeKey]], words.meetingLeave],
]

/** The keys, and the switch of those made of one key. Fires `single-keys` with its new state. */
@customElement('tn-keys')
export class KeysDialog extends LitElement {
  static override styles = [
    controls,
    dialogs,
    tables,
    css`
      kbd {
        padding-inline: var(--space-1);
        border: var(--hairline) solid var(--line-strong);
        border-radius: var(--corner-small);
        background: var(--surface-sunken);
        font: inherit;
      }
    `,
  ]

  @property({ attribute: false }) singleKeys = true
  readonly #modal = new Modal(this, 'keys')

  readonly #switch = (event: Event): void => {
    const detail = (event.target as HTMLInputElement).checked
    this.dispatchEvent(new CustomEvent('single-keys', { detail }))
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title">
        <div class="body">
          <h2 id="title">${words.title}</h2>
          ${keysTable(KEYS, 'title')}
          <h3 id="meeting">${words.meeting}</h3>
          ${keysTable(MEETING_KEYS, 'meeting')}
          <label class="choice">
            <input type="checkbox" .checked=${this.singleKeys} @change=${this.#switch} />${words.single}
          </label>
          <div class="actions">
            <button type="button" class="primary" @click=${this.#modal.dismiss}>${shell.close}</button>
          </div>
        </div>
      </dialog>
    `
  }
}

const keysTable = (keys: readonly Keys[], labelledBy: string): TemplateResult => html`
  <table aria-labelledby=${labelledBy}>
    <thead>
      <tr><th scope="col">${words.keys}</th><th scope="col">${words.effect}</th></tr>
    </thead>
    <tbody>
      ${keys.map(([ways, effect]) => html`<tr><td>${ways.map(wayOf)}</td><td>${effect}</td></tr>`)}
    </tbody>
  </table>
`

const wayOf = (way: readonly string[], index: number): TemplateResult =>
  html`${index > 0 ? ` ${words.meetingKeys.or} ` : ''}${way.map((each, at) => html`${at > 0 ? ' + ' : ''}<kbd>${each}</kbd>`)}`

declare global {
  interface HTMLElementTagNameMap {
    'tn-keys': KeysDialog
  }
}
