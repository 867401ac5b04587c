import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { isOpenSituation } from '../../../domain/follow-up/situation-loop.ts'
import { sectorOfPlace } from '../../../domain/sector-at.ts'
import type { Situation } from '../../../domain/situation.ts'
import { dayOf } from '../../../domain/when.ts'
import { interventions as text } from '../../../messages/field-situation.ts'
import { format } from '../../../messages/format.ts'
import { Select } from '../../../store/select.ts'
import { selectField } from '../../parts/select-field.ts'
import type { AtHandView } from '../round/round-view.ts'
import { sheetHead } from '../round/sheet-head.ts'
import { sheetStyles } from '../round/sheet-styles.ts'
import './intervention-form.ts'

/** « Ce que nous avons fait » at the stop, about an open situation of the place or about none. */
@customElement('tn-intervention-sheet')
export class InterventionSheet extends LitElement {
  static override styles = [controls, panel, sheetStyles]

  @property({ attribute: false }) view!: AtHandView
  /** Null: not chosen, so the latest of today. */
  @state() private about: string | null = null

  readonly #state = new Select(this, ({ estate }) => estate)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  /** Open situations of the place, its building and its sector, the latest first. */
  #open(place: string): readonly (Situation & { readonly day: string })[] {
    const estate = this.#state.value
    const zone = settingsOf(estate).timeZone
    const here = [place, estate.entrance.get(place)?.building, sectorOfPlace(estate, place)]
    return [...estate.situation.values()]
      .filter((each) => here.includes(each.place) && isOpenSituation(each))
      .map((each) => ({ ...each, day: dayOf(each.when, zone) }))
      .sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1))
  }

  override render(): TemplateResult | typeof nothing {
    const { at } = this.view
    if (!at) return nothing
    const estate = this.#state.value
    const open = this.#open(at.place)
    const { today } = this.#state.store.read().session
    const about = this.about ?? open.find(({ day }) => day === today)?.id ?? ''
    return html`
      ${sheetHead(this, text.title)}
      <p class="muted">${text.lead}</p>
      ${
        open.length > 0
          ? selectField(
              'about',
              text.about,
              [
                ['', text.aboutNothing] as const,
                ...open.map(
                  ({ id, code, day }) =>
                    [id, `${estate.code.get(code)?.label ?? code}, ${format.dayAndMonth(day)}`] as const,
                ),
              ],
              about,
              (id) => (this.about = id),
            )
          : nothing
      }
      <tn-intervention-form place=${at.place} situation=${about} .at=${at}></tn-intervention-form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-intervention-sheet': InterventionSheet
  }
}
