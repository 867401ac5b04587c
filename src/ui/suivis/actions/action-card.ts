import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { ACTION_NEXT, actionStatus } from '../../../domain/follow-up/action-steps.ts'
import type { ActionStatus, OutreachAction } from '../../../domain/follow-up/outreach-action.ts'
import { isWalk } from '../../../domain/follow-up/walk-points.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { format } from '../../../messages/format.ts'
import { outreach as text } from '../../../messages/outreach.ts'
import { partnerName } from '../../../messages/partner-name.ts'
import { placeName } from '../../../messages/place-name.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { Select } from '../../../store/select.ts'
import { OpenForm } from '../open-form.ts'
import { correctButton, removeButton } from '../record-tools.ts'
import { recordHead, registerFrameStyles } from '../register-frame.ts'
import '../timeline.ts'
import './action-step.ts'
import { actionTimeline } from './action-timeline.ts'
import './expectations.ts'
import './survey.ts'
import './walk-points.ts'
import './walk-way.ts'
import './what-changed.ts'

/**
 * An action, whole: what and where, its steps, its walk or survey, what residents expect, what changed. Says `tn-edit` when
 * it is to be corrected, `tn-hold` with its id while a place is chosen on the map, and with nothing afterwards.
 */
@customElement('tn-action-card')
export class ActionCard extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  /** The id of the action. */
  @property() action = ''

  readonly #act = new Act(this)
  readonly #form = new OpenForm(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('action')) this.#form.key = null
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('action')) this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('tn-hold', { detail: '' }))
    this.#estate.store.look({ selection: null })
  }

  readonly #choosing = ({ detail }: CustomEvent<boolean>): void => {
    this.dispatchEvent(new CustomEvent('tn-hold', { detail: detail ? this.action : '' }))
  }

  override render(): TemplateResult | typeof nothing {
    const action = this.#estate.value.action.get(this.action)
    if (!action) return nothing
    const { id, form, survey } = action
    return html`
      ${recordHead(action.title, this.#close, html`<p>${followWords.status[actionStatus(action)]}</p>`)}
      ${this.#facts(action)} ${this.#steps(action)}
      ${isWalk(form) || action.points.length > 0 ? this.#walk(action) : nothing}
      ${form === 'survey' || survey ? html`<section><tn-survey .action=${id}></tn-survey></section>` : nothing}
      <section><tn-expectations .action=${id}></tn-expectations></section>
      <section><tn-what-changed .action=${id}></tn-what-changed></section>
      <section>
        <h3>${suivis.timeline}</h3>
        <tn-timeline label=${suivis.timeline} .entries=${actionTimeline(action)}></tn-timeline>
      </section>
      <section>
        <div class="row">
          ${correctButton(this)}
          ${removeButton(this.#act, { kind: 'action', id })}
        </div>
      </section>
    `
  }

  #facts({
    aim,
    form,
    theme,
    days,
    places,
    partners,
    people,
    youths = 0,
    note,
  }: OutreachAction): TemplateResult {
    const estate = this.#estate.value
    const { store } = this.#estate
    const fly = (): void => store.look(({ flyToSelection }) => ({ flyToSelection: flyToSelection + 1 }))
    const where = places.map((place) => placeName(estate, place)).join(', ')
    return html`<dl>
      <dt>${text.field.form}</dt>
      <dd>${text.form[form]}</dd>
      <dt>${text.field.theme}</dt>
      <dd>${text.theme[theme]}</dd>
      <dt>${text.field.aim}</dt>
      <dd>${text.aim[aim]}</dd>
      <dt>${text.field.days}</dt>
      <dd>${days.map((day) => format.shortDay(day)).join(', ')}</dd>
      <dt>${text.field.places}</dt>
      <dd>
        ${places.length === 0 ? text.wholeQuarter : html`<button type="button" class="link" @click=${fly}>${where}</button>`}
      </dd>
      ${partners.length === 0 ? nothing : html`<dt>${text.field.partners}</dt><dd>${partners.map((partner) => partnerName(estate, partner)).join(', ')}</dd>`}
      ${people === undefined ? nothing : html`<dt>${text.met}</dt><dd>${text.people(people, youths)}</dd>`}
      ${note ? html`<dt>${text.field.note}</dt><dd>${note}</dd>` : nothing}
    </dl>`
  }

  #steps(action: OutreachAction): TemplateResult {
    const { key } = this.#form
    const now = actionStatus(action)
    if (key !== null)
      return html`${keyed(
        key,
        html`<tn-action-step
          .action=${action.id}
          .status=${key as ActionStatus}
          @tn-done=${this.#form.close}
        ></tn-action-step>`,
      )}`
    return html`<div class="row">
      ${ACTION_NEXT[now].map(
        (status, rank) => html`<button
          type="button"
          class=${rank === 0 && now !== 'closed' && now !== 'cancelled' ? 'primary' : 'quiet'}
          data-opens=${status}
          @click=${() => this.#form.open(status)}
        >
          ${now === 'closed' ? text.reopen : text.step[status]}
        </button>`,
      )}
    </div>`
  }

  #walk({ id, form }: OutreachAction): TemplateResult {
    return html`<section>
      <h3>${text.walk.title}</h3>
      ${isWalk(form) ? html`<tn-walk-way .action=${id} @tn-choosing=${this.#choosing}></tn-walk-way>` : nothing}
      <tn-walk-points .action=${id} @tn-choosing=${this.#choosing}></tn-walk-points>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-action-card': ActionCard
  }
}
