import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { plans as text } from '../../../messages/plans.ts'
import { shell } from '../../../messages/shell.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { type PlanDraft, setJointPlan } from '../../../operations/follow-up/set-joint-plan.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import '../../parts/place-field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dateField } from '../date-field.ts'
import { tried } from '../tried.ts'

/** A plan runs half a year when nothing else is said. */
const PLAN_DAYS = 182

/** A plan of partners to make, or to correct (`plan`). Says `tn-done` once it is saved or given up. */
@customElement('tn-joint-plan-form')
export class JointPlanForm extends LitElement {
  static override styles = [controls, panel, panelPart, css`form { display: grid; gap: var(--space-3); }`]

  /** The id of the plan corrected; null for a new one. */
  @property({ attribute: false }) plan: string | null = null
  @state() private draft: PlanDraft | null = null
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, today: session.today, from: session.following?.from }),
    sameParts,
  )

  override willUpdate(): void {
    if (this.draft) return
    const { estate, today, from } = this.#parts.value
    const old = this.plan === null ? undefined : estate.jointPlan.get(this.plan)
    const {
      place,
      objective,
      from: first,
      until,
      note,
    } = old ?? {
      ...{ place: from?.kind === 'action' ? (estate.action.get(from.id)?.places[0] ?? '') : '' },
      ...{ objective: '', from: today, until: addDays(today, PLAN_DAYS), note: undefined },
    }
    this.draft = {
      plan: this.plan,
      place,
      objective,
      from: first,
      until,
      ...(note !== undefined && { note }),
    }
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  #change(over: Partial<PlanDraft>): void {
    this.draft = { ...this.draft!, ...over }
    this.obstacle = null
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.obstacle = await tried(this.#act, setJointPlan, this.draft!)
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const draft = this.draft!
    const names = knownNames(this.#parts.value.estate)
    return html`<form @submit=${this.#save} novalidate>
      <h2 tabindex="-1">${this.plan === null ? text.newTitle : text.editTitle}</h2>
      <tn-place-field
        label=${text.place}
        reach="all"
        .value=${draft.place}
        @tn-place=${({ detail }: CustomEvent<string>) => this.#change({ place: detail })}
      ></tn-place-field>
      <tn-checked-text
        label=${text.objective}
        help=${text.objectiveHelp}
        longest="200"
        .names=${names}
        .value=${draft.objective}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ objective: detail })}
      ></tn-checked-text>
      <div class="pair">
        ${dateField({ id: 'from', label: text.from, value: draft.from, change: (from) => this.#change({ from }) })}
        ${dateField({ id: 'until', label: text.until, value: draft.until, change: (until) => this.#change({ until }) })}
      </div>
      <tn-checked-text
        multiline
        label=${text.note}
        help=${text.noteHelp}
        .names=${names}
        .value=${draft.note ?? ''}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ note: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#parts.store, giveUp: () => this.#done() }, cancel: shell.cancel, save: this.plan === null ? text.save : suivis.save })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-joint-plan-form': JointPlanForm
  }
}
