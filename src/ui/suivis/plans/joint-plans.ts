import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import { byDay } from '../../../domain/follow-up/parts.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { plans as text } from '../../../messages/plans.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dueLine } from '../due-line.ts'
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

  @state() private editing = ''
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      ...{ estate, today: session.today, selection: session.selection },
      isNew: session.following?.view === 'plans',
    }),
    sameParts,
  )

  readonly #ended = (): void => {
    this.editing = ''
    this.#parts.store.look({ following: null })
  }

  override render(): TemplateResult {
    const { estate, today, isNew, selection } = this.#parts.value
    const id = selection?.kind === 'jointPlan' && estate.jointPlan.has(selection.id) ? selection.id : null
    if (isNew || (id !== null && this.editing === id))
      return html`<tn-joint-plan-form .plan=${isNew ? null : id} @tn-done=${this.#ended}></tn-joint-plan-form>`
    if (id !== null)
      return html`<tn-joint-plan-card
        .plan=${id}
        @tn-edit=${() => {
          this.editing = id
        }}
      ></tn-joint-plan-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: planRows(estate, today) },
      make: () => this.#parts.store.look({ following: { view: 'plans' }, selection: null }),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-joint-plans': JointPlans
  }
}
