import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { mayStep } from '../../../domain/follow-up/situation-loop.ts'
import { technicalDelays } from '../../../domain/follow-up/technical-delays.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { type Situation, statusOf } from '../../../domain/situation.ts'
import { familyOf, isMaterial } from '../../../domain/taxonomy.ts'
import { placeName } from '../../../messages/place-name.ts'
import { responsibleName } from '../../../messages/responsible-name.ts'
import { technical as text } from '../../../messages/technical.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { transmitSituations } from '../../../operations/situations/transmit-situations.ts'
import { Select } from '../../../store/select.ts'
import { figure } from '../../parts/figure.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dateField } from '../date-field.ts'
import { recordHead, registerFrameStyles } from '../register-frame.ts'
import { delayList } from './delay-list.ts'
import './technical-card.ts'
import { technicalFilters } from './technical-filters.ts'
import {
  type TechnicalFilter,
  type TechnicalRow,
  technicalRows,
  technicalSituations,
} from './technical-rows.ts'
import { technicalStyles } from './technical-styles.ts'
import './ticket-numbers.ts'

/** Rows shown at once. */
const PAGE = 30

/** *Veille technique*: what is broken, where in its loop and how old; how long steps take; what is sent to one landlord at once. */
@customElement('tn-technical')
export class Technical extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles, technicalStyles]

  @state() private filter: TechnicalFilter = { family: 'F', component: '', responsible: '', state: 'open' }
  @state() private chosen: ReadonlySet<string> = new Set()
  @state() private on: string | null = null
  @state() private shown = PAGE

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, today: session.today, selection: session.selection }),
    sameParts,
  )

  readonly #filter = (filter: TechnicalFilter): void => {
    this.filter = filter
    this.chosen = new Set()
    this.shown = PAGE
  }

  override render(): TemplateResult {
    const { estate, today, selection } = this.#parts.value
    const { store } = this.#parts
    const open = selection?.kind === 'situation' ? estate.situation.get(selection.id) : undefined
    if (open && isMaterial(familyOf(open.code)))
      return html`${recordHead(this.#title(open), () => store.look({ selection: null }), html`<p class="muted">${words.status[statusOf(open)]}</p>`)}
        <tn-technical-card .situation=${open.id}></tn-technical-card>`
    const situations = technicalSituations(estate, this.filter)
    const rows = technicalRows(estate, situations, this.filter.state, today)
    const { responsible } = this.filter
    const of = responsible === '' ? '' : responsibleName(estate, responsible)
    return html`
      <p class="muted">${text.lead}</p>
      ${technicalFilters(estate, this.filter, this.#filter)}
      ${situations.length === 0 ? html`<p class="muted">${this.filter.responsible === '' ? text.empty : text.none}</p>` : delayList(technicalDelays(situations, today), of, store)}
      ${responsible === '' ? nothing : this.#sending(situations, rows)}
      ${this.#list(rows)}
    `
  }

  /** The filter that the register opens with is what « Suivis » counts. */
  #count(rows: readonly TechnicalRow[]): unknown {
    const { family, component, responsible, state: of } = this.filter
    const said = text.count(rows.length)
    return family === 'F' && component + responsible === '' && of === 'open'
      ? figure({ name: 'records-open', filter: { kind: 'technical' }, value: rows.length }, said)
      : said
  }

  #title({ code }: Situation): string {
    return this.#parts.value.estate.code.get(code)?.label ?? code
  }

  /** Rows that may be marked as transmitted today or on the day chosen. */
  #mayGo = ({ situation }: TechnicalRow): boolean =>
    mayStep(situation, 'transmitted', this.on ?? this.#parts.value.today)

  #sending(situations: readonly Situation[], rows: readonly TechnicalRow[]): TemplateResult {
    const { today } = this.#parts.value
    const toGo = rows.filter(this.#mayGo)
    const ids = toGo.map(({ situation }) => situation.id).filter((id) => this.chosen.has(id))
    const all = ids.length === toGo.length
    const untold = situations.filter(
      (each) => each.reference === undefined && ['transmitted', 'taken-up'].includes(statusOf(each)),
    )
    return html`
      ${
        toGo.length === 0
          ? nothing
          : html`<fieldset class="callout">
              <legend class="visually-hidden">${text.transmit}</legend>
              <div class="row sending">
                ${dateField({
                  ...{ id: 'on', label: text.transmittedOn, value: this.on ?? today, latest: today },
                  change: (on) => {
                    this.on = on || null
                  },
                })}
                <button
                  type="button"
                  @click=${() => {
                    this.chosen = new Set(all ? [] : toGo.map(({ situation }) => situation.id))
                  }}
                >
                  ${all ? text.chooseNone : text.chooseAll}
                </button>
              </div>
              <button type="button" class="primary" @click=${() => this.#send(ids)}>${text.mark(ids.length)}</button>
            </fieldset>`
      }
      <tn-ticket-numbers .situations=${untold}></tn-ticket-numbers>
    `
  }

  async #send(ids: readonly string[]): Promise<void> {
    const on = this.on ?? this.#parts.value.today
    const outcome = await this.#act.run(transmitSituations, { ids, on })
    if (!isRefusal(outcome) && !isFault(outcome)) this.chosen = new Set()
  }

  #list(rows: readonly TechnicalRow[]): TemplateResult {
    return html`
      <p role="status">${this.#count(rows)}</p>
      <ul class="plain rows" aria-label=${text.list}>
        ${repeat(
          rows.slice(0, this.shown),
          ({ situation }) => situation.id,
          (row) => html`<li>${this.#row(row)}</li>`,
        )}
      </ul>
      ${
        rows.length > this.shown
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => {
                this.shown += 2 * PAGE
              }}
            >
              ${text.more(Math.min(2 * PAGE, rows.length - this.shown))}
            </button>`
          : nothing
      }
    `
  }

  #row(row: TechnicalRow): TemplateResult {
    const { estate } = this.#parts.value
    const { situation, ageDays } = row
    const { id, place, responsible, reference } = situation
    const title = this.#title(situation)
    const where = placeName(estate, place)
    const choice = this.filter.responsible !== '' && this.#mayGo(row)
    return html`
      ${
        choice
          ? html`<input
              type="checkbox"
              aria-label=${text.choose(title, where)}
              .checked=${this.chosen.has(id)}
              @change=${() => this.#toggle(id)}
            />`
          : nothing
      }
      <button type="button" @click=${() => this.#parts.store.look({ selection: { kind: 'situation', id } })}>
        <strong>${title}</strong><span class="age">${text.age(ageDays)}</span>
        <span class="detail">${where} · ${responsibleName(estate, responsible)}</span>
        <span class="detail">${words.status[statusOf(situation)]}${reference ? ` · ${text.ticket(reference)}` : nothing}</span>
      </button>
    `
  }

  #toggle(id: string): void {
    const chosen = new Set(this.chosen)
    if (!chosen.delete(id)) chosen.add(id)
    this.chosen = chosen
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-technical': Technical
  }
}
