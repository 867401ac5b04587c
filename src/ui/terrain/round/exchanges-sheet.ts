import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { EXCHANGES, type Passage } from '../../../domain/week/passage.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { noteExchanges } from '../../../operations/field/note-exchanges.ts'
import { Select } from '../../../store/select.ts'
import type { AtHandView } from './round-view.ts'
import { sheetHead } from './sheet-head.ts'
import { sheetStyles } from './sheet-styles.ts'

type Exchanges = NonNullable<Passage['exchanges']>

/** How many people were talked with, in one tap; under it how many of them young, for who wants to say it. */
@customElement('tn-exchanges-sheet')
export class ExchangesSheet extends LitElement {
  static override styles = [controls, panel, sheetStyles]

  @property({ attribute: false }) view!: AtHandView
  /** Undefined: as it was recorded. */
  @state() private chosen: Exchanges | null | undefined

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  get #youths(): Exchanges | null {
    return this.chosen === undefined ? (this.view.passage?.youths ?? null) : this.chosen
  }

  /** Of people already noted, the young among them are noted at once; else they wait for the number of people. */
  #say(each: Exchanges): void {
    const { at, passage } = this.view
    const exchanges = passage?.exchanges
    const isPart = exchanges !== undefined && EXCHANGES.indexOf(each) <= EXCHANGES.indexOf(exchanges)
    if (at && isPart && this.#youths !== each)
      void this.#act.run(noteExchanges, { at, exchanges, youths: each })
    else this.chosen = this.#youths === each ? null : each
  }

  override render(): TemplateResult | typeof nothing {
    const { at, passage } = this.view
    if (!at) return nothing
    const youths = this.#youths
    const least = youths === null ? 0 : EXCHANGES.indexOf(youths)
    return html`
      ${sheetHead(this, text.exchangesTitle(placeName(this.#estate.value, at.place)))}
      <div role="group" aria-labelledby="people">
        <p id="people" class="label">${text.people}</p>
        <div class="four people">
          ${EXCHANGES.map(
            (each, rank) => html`
              <button
                type="button"
                aria-pressed=${passage?.exchanges === each}
                aria-disabled=${rank < least}
                @click=${() => this.#act.run(noteExchanges, { at, exchanges: each, ...(youths !== null && { youths }) })}
              >
                ${text.short[each]}
              </button>
            `,
          )}
        </div>
      </div>
      <div role="group" aria-labelledby="youths" aria-describedby="youths-help">
        <p id="youths" class="label">${text.youths}</p>
        <p id="youths-help" class="help">${passage?.exchanges === undefined ? text.youthsHelp : text.youthsAdd}</p>
        <div class="four">
          ${EXCHANGES.map(
            (each) => html`
              <button type="button" aria-pressed=${youths === each} @click=${() => this.#say(each)}>
                ${text.short[each]}
              </button>
            `,
          )}
        </div>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-exchanges-sheet': ExchangesSheet
  }
}
