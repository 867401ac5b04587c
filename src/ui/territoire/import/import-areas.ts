import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { importWords as words } from '../../../messages/import.ts'
import { foldedText } from '../../parts/folded-text.ts'

/** More than this are searched, and shown this many at once. */
const SEARCHED_FROM = 12
const MOST_SHOWN = 30

/** Several of many: the areas to take of a file, searched by code or name. Says `tn-areas` with the values when they are taken. */
@customElement('tn-import-areas')
export class ImportAreas extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .list {
        display: grid;
        max-block-size: 16rem;
        padding-inline: var(--space-2);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
        background: var(--surface);
        overflow: auto;
      }
      p {
        margin: 0;
      }
    `,
  ]

  @property({ attribute: false }) options: readonly (readonly [value: string, label: string])[] = []
  /** Those answered; none while the question waits. */
  @property({ attribute: false }) chosen: readonly string[] = []
  /** Those that the reading took by itself, ticked first. */
  @property({ attribute: false }) taken: readonly string[] = []
  @state() private picked: ReadonlySet<string> = new Set()
  @state() private text = ''

  override willUpdate(changed: PropertyValues<this>): void {
    const isNew = (['chosen', 'taken'] as const).some(
      (each) => changed.has(each) && String(changed.get(each) ?? []) !== String(this[each]),
    )
    if (isNew) this.picked = new Set(this.chosen.length > 0 ? this.chosen : this.taken)
  }

  readonly #toggle = (value: string): void => {
    const picked = new Set(this.picked)
    if (!picked.delete(value)) picked.add(value)
    this.picked = picked
  }

  override render(): TemplateResult {
    const wanted = foldedText(this.text)
    const found = this.options.filter(
      ([value, label]) => this.picked.has(value) || foldedText(`${value} ${label}`).includes(wanted),
    )
    const shown = found.slice(0, MOST_SHOWN)
    const isSame = String([...this.picked].sort()) === String([...this.chosen].sort())
    return html`
      ${
        this.options.length > SEARCHED_FROM
          ? html`
              <div class="field">
                <label for="search">${words.searchAreas}</label>
                <input
                  id="search"
                  type="search"
                  autocomplete="off"
                  .value=${this.text}
                  @input=${(event: Event) => {
                    this.text = (event.target as HTMLInputElement).value
                  }}
                />
              </div>
            `
          : nothing
      }
      <div class="list" role="group" aria-label=${words.areas}>
        ${repeat(
          shown,
          ([value]) => value,
          ([value, label]) => html`
            <label class="choice">
              <input type="checkbox" .checked=${this.picked.has(value)} @change=${() => this.#toggle(value)} />
              <span>${label}</span>
            </label>
          `,
        )}
      </div>
      <p class="help" role="status">${words.areasChosen(this.picked.size)} ${words.areasShown(shown.length, found.length)}</p>
      <div class="row">
        <button type="button" ?disabled=${this.picked.size === 0 || isSame} @click=${this.#take}>${words.takeAreas}</button>
      </div>
    `
  }

  readonly #take = (): void => {
    this.dispatchEvent(new CustomEvent('tn-areas', { detail: [...this.picked].sort() }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-areas': ImportAreas
  }
}
