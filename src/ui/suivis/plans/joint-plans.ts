import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import { byDay } from '../../../domain/follow-up/parts.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { plans as text } from '../../../messages/plans.ts'
import { dueLine } from '../due-line.ts'
import { Register } from '../register.ts'
import { registerFrame, registerFrameStyles } from '../register-frame.ts'
import type { RegisterRow } from '../register-list.ts'
import './plan-card.ts'
import './plan-form.ts'

/** Plans as their register lists them, the first to end first. */
const planRows = (estate: Estate, today: string): readonly RegisterRow[] => {
  const items = dueItems(estate)
  return byDay([...estate.jointPlan.values()], ({ until }) => until).map((plan) => {
    const { id, objective, place, from, until, commitments, evaluation } = plan
    const done = commitments.filter((each) => each.done !== undefined).length
    return {
      ...{ kind: 'jointPlan' as const, id, title: objective },
      detail: text.detail(
        placeName(estate, place),
        text.period(format.shortDay(from), format.shortDay(until)),
      ),
      state: evaluation ? text.result[evaluation.result] : text.kept(done, commitments.length),
      isClosed: evaluation !== undefined,
      ...dueLine(items, plan, today),
    }
  })
}

/** The register of plans of partners: the one that is being made, or open, or all of them. */
@customElement('tn-joint-plans')
export class JointPlans extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  readonly #register = new Register(this, 'plans', 'jointPlan')

  override render(): TemplateResult {
    const { estate, today, making, open, isCorrected, make, correct, ended } = this.#register
    if (making || isCorrected)
      return html`<tn-joint-plan-form .plan=${making ? null : open} @tn-done=${ended}></tn-joint-plan-form>`
    if (open !== null)
      return html`<tn-joint-plan-card .plan=${open} @tn-edit=${correct}></tn-joint-plan-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: planRows(estate, today) },
      make,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-joint-plans': JointPlans
  }
}
