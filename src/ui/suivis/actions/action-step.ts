import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { ActionStatus } from '../../../domain/follow-up/outreach-action.ts'
import { outreach as text } from '../../../messages/outreach.ts'
import { Act } from '../../../operations/act.ts'
import { stepFollowUp } from '../../../operations/follow-up/step-follow-up.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../dated-form.ts'
import { type PeopleMet, peopleFields } from '../people-fields.ts'
import { tried } from '../tried.ts'

/** A step of an action with its day; held and closed, with the people met. Says `tn-done` once it is noted or given up. */
@customElement('tn-action-step')
export class ActionStep extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() action = ''
  @property() status: ActionStatus = 'held'
  @state() private met: PeopleMet | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  readonly #save = ({ day: on }: { readonly day: string }) => {
    const { people, youths } = this.#met
    return tried(this.#act, stepFollowUp, {
      ...{ kind: 'action', id: this.action, status: this.status, on },
      ...(this.#asksPeople && people !== undefined && { people, youths: youths ?? 0 }),
    })
  }

  get #asksPeople(): boolean {
    return this.status === 'held' || this.status === 'closed'
  }

  get #met(): PeopleMet {
    return this.met ?? this.#parts.value.estate.action.get(this.action) ?? {}
  }

  override render(): TemplateResult {
    const { today, estate } = this.#parts.value
    // Noted the day after, it was held on its own day.
    const past = estate.action.get(this.action)?.days.findLast((day) => day <= today)
    return html`<tn-dated-form
      heading=${text.step[this.status]}
      .dayLabel=${text.stepOn}
      .latest=${today}
      .day=${this.status === 'held' ? (past ?? today) : today}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      ${
        this.#asksPeople
          ? peopleFields(this.#met, (met) => {
              this.met = met
            })
          : nothing
      }
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-action-step': ActionStep
  }
}
