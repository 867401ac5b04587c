import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { plans as text } from '../../../messages/plans.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { evaluateJointPlan } from '../../../operations/follow-up/evaluate-joint-plan.ts'
import { removeCommitment } from '../../../operations/follow-up/remove-commitment.ts'
import { settleCommitment } from '../../../operations/follow-up/settle-commitment.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { correctButton, removeButton } from '../record-tools.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { OpenForm } from '../open-form.ts'
import '../part-list.ts'
import type { PartAsked } from '../part-list.ts'
import { recordHead, registerFrameStyles } from '../register-frame.ts'
import '../timeline.ts'
import './commitment-form.ts'
import { commitmentRows } from './commitment-rows.ts'
import './evaluation-form.ts'
import { planTimeline } from './plan-timeline.ts'

/** A plan of partners, whole: where, what for, who undertook what, what it came to. Says `tn-edit` when it is to be corrected. */
@customElement('tn-joint-plan-card')
export class JointPlanCard extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  /** The id of the plan. */
  @property() plan = ''

  readonly #act = new Act(this)
  readonly #form = new OpenForm(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plan')) this.#form.key = null
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('plan')) this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  readonly #part = ({ detail: { id: commitment, name } }: CustomEvent<PartAsked>): void => {
    const { plan } = this
    const { today } = this.#parts.value
    if (name === 'settle') void this.#act.run(settleCommitment, { plan, commitment, on: today })
    else if (name === 'unsettle') void this.#act.run(settleCommitment, { plan, commitment, on: null })
    else if (name === 'remove') void this.#act.run(removeCommitment, { plan, commitment })
    else this.#form.open(`commitment ${commitment}`)
  }

  #openForm(): TemplateResult | typeof nothing {
    const form = this.#form
    const [what, of = ''] = form.key?.split(' ') ?? []
    if (what === 'commitment')
      return html`<tn-commitment-form .plan=${this.plan} .commitment=${of} @tn-done=${form.close}></tn-commitment-form>`
    return what === 'evaluate'
      ? html`<tn-evaluation-form .plan=${this.plan} @tn-done=${form.close}></tn-evaluation-form>`
      : nothing
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#parts.value
    const { store } = this.#parts
    const plan = estate.jointPlan.get(this.plan)
    if (!plan) return nothing
    const { id, place, objective, from, until, note, evaluation } = plan
    const rows = commitmentRows(estate, plan, today)
    const late = rows.filter(({ isLate }) => isLate).length
    return html`
      ${recordHead(objective, () => store.look({ selection: null }))}
      ${late > 0 ? html`<p class="callout warning"><strong>${text.late(late)}</strong></p>` : nothing}
      <dl>
        <dt>${text.place}</dt>
        <dd>
          <button type="button" class="link" @click=${() => store.look(({ flyToSelection }) => ({ flyToSelection: flyToSelection + 1 }))}>${placeName(estate, place)}</button>
        </dd>
        <dt>${text.dates}</dt>
        <dd>${text.period(format.day(from), format.day(until))}</dd>
        ${evaluation ? html`<dt>${text.evaluationResult}</dt><dd>${text.result[evaluation.result]}</dd>` : nothing}
        ${note ? html`<dt>${text.note}</dt><dd>${note}</dd>` : nothing}
      </dl>
      ${this.#openForm()}
      <section aria-labelledby="commitments">
        <h3 id="commitments">${text.commitments}</h3>
        ${rows.length === 0 ? html`<p class="muted">${text.noCommitment}</p>` : html`<tn-part-list label=${text.commitments} .rows=${rows} @tn-part=${this.#part}></tn-part-list>`}
        ${
          evaluation
            ? nothing
            : html`<button type="button" class="add" data-opens="commitment" @click=${() => this.#form.open('commitment')}>
                <tn-icon name="plus"></tn-icon>${text.addCommitment}
              </button>`
        }
      </section>
      <section aria-labelledby="timeline">
        <h3 id="timeline">${suivis.timeline}</h3>
        <tn-timeline label=${suivis.timeline} .entries=${planTimeline(estate, plan)}></tn-timeline>
      </section>
      <section>
        <div class="row">
          ${
            evaluation
              ? actionButton({
                  act: this.#act,
                  operation: evaluateJointPlan,
                  target: { plan: id, evaluation: null },
                  label: text.reopen,
                  icon: 'undo',
                })
              : html`<button type="button" data-opens="evaluate" @click=${() => this.#form.open('evaluate')}>
                  <tn-icon name="check"></tn-icon>${text.evaluate}
                </button>`
          }
          ${correctButton(this)}
          ${removeButton(this.#act, { kind: 'jointPlan', id })}
        </div>
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-joint-plan-card': JointPlanCard
  }
}
