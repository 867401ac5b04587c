import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { storage } from '../../messages/storage.ts'
import { Act } from '../../operations/act.ts'
import { forgetErased } from '../../operations/device/forget-erased.ts'
import { Select } from '../../store/select.ts'
import { cover } from './cover.ts'

const words = storage.erased

/** Says that the browser has erased what it kept, and offers a backup or a new start. */
@customElement('tn-erased')
export class Erased extends LitElement {
  static override styles = [controls, cover]

  readonly #names = new Select(this, ({ session }) => session.erased ?? [])
  readonly #act = new Act(this)

  override render(): TemplateResult {
    const names = this.#names.value
    return html`
      <main class="card">
        <h1 tabindex="-1">${words.title(names.length)}</h1>
        <p class="lead">${words.names(names)}</p>
        <p>${words.why}</p>
        <div class="offer">
          <button
            type="button"
            class="primary"
            aria-describedby="restore"
            @click=${() => this.#names.store.look({ dialog: 'restore', restoring: null })}
          >
            ${words.restore}
          </button>
          <p class="muted" id="restore">${words.restoreHelp}</p>
        </div>
        <div class="offer">
          <button type="button" aria-describedby="anew" @click=${() => this.#act.run(forgetErased, undefined)}>
            ${words.anew}
          </button>
          <p class="muted" id="anew">${words.anewHelp}</p>
        </div>
        <p class="muted">${words.next}</p>
      </main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-erased': Erased
  }
}
