import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import { print as text } from '../../messages/print.ts'
import { Act } from '../../operations/act.ts'
import { printPage } from '../../operations/print-page.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import { figure } from '../parts/figure.ts'
import '../parts/icon.ts'
import { OnEscape } from '../parts/on-escape.ts'
import { sameParts } from '../parts/same-parts.ts'
import { sheetListStyles } from './sheet-list-styles.ts'
import { sheetMapStyles } from './sheet-map-styles.ts'
import { sheetSides } from './sheet-side.ts'
import { sheetsStyles } from './sheets-styles.ts'

/** The printed pages of rounds, as they will come out; they take the place of the screen while there are some. */
@customElement('tn-sheets')
export class Sheets extends LitElement {
  static override styles = [controls, sheetMapStyles, sheetsStyles, sheetListStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, sheets: session.sheets }), sameParts)
  #shown = false

  protected override updated(): void {
    const shown = this.#state.value.sheets !== null
    this.toggleAttribute('hidden', !shown)
    if (shown && !this.#shown) this.renderRoot.querySelector('h1')?.focus()
    this.#shown = shown
  }

  readonly #close = (): void => this.#state.store.look({ sheets: null })

  constructor() {
    super()
    this.addController(new OnEscape(this.#state, this.#close))
  }

  override render() {
    const { sheets, estate } = this.#state.value
    if (!sheets) return nothing
    // One sheet may be of a round alone; several are of all rounds of the week.
    const rounds = {
      name: 'rounds-of-week',
      filter: { week: sheets[0]?.week ?? '' },
      value: sheets.length,
    } as const
    const title = text.title(sheets.length)
    return html`
      <header class="bar">
        <h1 tabindex="-1">${sheets.length > 1 ? figure(rounds, title) : title}</h1>
        <div class="row">
          ${actionButton({ act: this.#act, operation: printPage, target: undefined, label: text.print, icon: 'print', look: 'primary' })}
          <button type="button" @click=${this.#close}>
            <tn-icon name="close"></tn-icon><span>${text.close}</span>
          </button>
        </div>
      </header>
      <main>${sheets.map((sheet) => sheetSides(sheet, settingsOf(estate).fictional))}</main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-sheets': Sheets
  }
}
