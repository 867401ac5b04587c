import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { palette as words } from '../../messages/dialogs.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { Select } from '../../store/select.ts'
import type { State } from '../../store/store.ts'
import { Modal } from '../parts/modal.ts'
import { type PaletteItem, paletteItems } from './palette-items.ts'

/** Finds a place, an entrance, a round, a code or an action by words: a combobox with its list. */
@customElement('tn-palette')
export class PaletteDialog extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
      [role='listbox'] {
        max-block-size: 24rem;
        margin: 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }
      [role='option'] {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
        padding-inline: var(--space-3);
        border-radius: var(--corner);
        cursor: pointer;
      }
      [role='option']:hover {
        background: var(--surface-hover);
      }
      [role='option'][aria-selected='true'] {
        background: var(--surface-chosen);
        outline: var(--stroke) solid var(--accent);
        outline-offset: calc(-1 * var(--stroke));
      }
      .kind {
        color: var(--ink-muted);
        font-size: var(--text-small);
        white-space: nowrap;
      }
    `,
  ]

  @state() private query = ''
  @state() private active = 0
  readonly #state = new Select<State | null>(this, (all) => (all.session.dialog === 'palette' ? all : null))
  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'palette', () => this.#forget())

  #forget(): void {
    this.query = ''
    this.active = 0
  }

  readonly #type = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value
    this.active = 0
  }

  readonly #key = (event: KeyboardEvent, items: readonly PaletteItem[]): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = items[this.active]
    if (step !== undefined && items.length > 0) {
      event.preventDefault()
      this.active = (this.active + step + items.length) % items.length
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      this.#choose(chosen)
    }
  }

  #choose({ does }: PaletteItem): void {
    this.#forget()
    const { store } = this.#state
    store.look({ dialog: 'none' })
    if ('look' in does) store.look(does.look)
    else {
      store.look(does.at)
      void this.#act.run(does.run, undefined)
    }
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }

  override render(): TemplateResult {
    const open = this.#modal.open ? this.#state.value : null
    return html`<dialog aria-labelledby="title">${open ? this.#body(paletteItems(open, this.query)) : nothing}</dialog>`
  }

  #body(items: readonly PaletteItem[]): TemplateResult {
    return html`
      <div class="body">
        <h2 id="title">${words.title}</h2>
        <div class="field">
          <label for="query">${words.label}</label>
          <input
            id="query"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            autofocus
            aria-expanded="true"
            aria-controls="found"
            aria-autocomplete="list"
            aria-activedescendant=${items.length > 0 ? `item-${this.active}` : ''}
            .value=${this.query}
            @input=${this.#type}
            @keydown=${(event: KeyboardEvent) => this.#key(event, items)}
          />
        </div>
        <p class="help" role="status">${items.length === 0 ? words.nothing : words.found(items.length)}</p>
        <ul id="found" role="listbox" aria-label=${words.title}>
          ${items.map(
            (item, index) => html`
              <li
                id="item-${index}"
                role="option"
                aria-selected=${index === this.active}
                @click=${() => this.#choose(item)}
              >
                <span>${item.label}</span>
                <span class="kind">${item.detail ? `${item.detail} · ` : ''}${words.kinds[item.kind]}</span>
              </li>
            `,
          )}
        </ul>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.close}</button>
        </div>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-palette': PaletteDialog
  }
}
