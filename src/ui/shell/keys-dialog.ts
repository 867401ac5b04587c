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
const KEYS: readonly (readonly [keys: readonly string[], effect: string])[] = [
  [[mod, 'Z'], words.undo],
  [[mod, words.shift, 'Z'], words.redo],
  [[mod, 'K'], words.palette],
  [['?'], words.help],
  [[words.escapeKey], words.escape],
  [[words.arrowKeys], words.arrows],
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
          <table>
            <thead>
              <tr><th scope="col">${words.keys}</th><th scope="col">${words.effect}</th></tr>
            </thead>
            <tbody>
              ${KEYS.map(
                ([keys, effect]) => html`
                  <tr>
                    <td>${keys.map((key, index) => html`${index > 0 ? ' + ' : ''}<kbd>${key}</kbd>`)}</td>
                    <td>${effect}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
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

declare global {
  interface HTMLElementTagNameMap {
    'tn-keys': KeysDialog
  }
}
