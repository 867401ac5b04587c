import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { outreach } from '../../../messages/outreach.ts'
import { Act } from '../../../operations/act.ts'
import { setCommitment } from '../../../operations/follow-up/set-commitment.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import '../dated-form.ts'
import { partnerField } from '../partner-field.ts'
import { tried } from '../tried.ts'

const text = outreach.commitment
/** Days until a commitment is due when nothing else is said. */
const USUAL_DAYS = 30

/** A point of a walk that becomes a commitment of a plan that is under way. Says `tn-done` once it is kept or given up. */
@customElement('tn-point-commitment')
export class PointCommitment extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() action = ''
  @property() point = ''
  @state() private plan = ''
  @state() private partner = 'team'

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  get #plans(): readonly (readonly [id: string, label: string])[] {
    return [...this.#parts.value.estate.jointPlan.values()]
      .filter(({ evaluation }) => !evaluation)
      .map(({ id, objective }) => [id, objective] as const)
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = ({ day: due, text: words }: { readonly day: string; readonly text: string }) =>
    tried(this.#act, setCommitment, {
      ...{ plan: this.plan || (this.#plans[0]?.[0] ?? ''), commitment: null, partner: this.partner },
      ...{ text: words, due, action: this.action, point: this.point },
    })

  override render(): TemplateResult {
    const { estate, today } = this.#parts.value
    const { store } = this.#parts
    if (this.#plans.length === 0)
      return html`<div class="callout">
        <p role="status">${text.noPlan}</p>
        <div class="row">
          <button type="button" @click=${() => store.look({ followView: 'plans', following: { view: 'plans' }, selection: null })}>
            <tn-icon name="plus"></tn-icon>${text.makePlan}
          </button>
          <button type="button" class="quiet" @click=${() => this.#done()}>${outreach.cancel}</button>
        </div>
      </div>`
    const point = estate.action.get(this.action)?.points.find(({ id }) => id === this.point)
    return html`<tn-dated-form
      heading=${text.title}
      .dayLabel=${text.due}
      .day=${addDays(today, USUAL_DAYS)}
      .textLabel=${text.text}
      .text=${point?.text ?? ''}
      .saveLabel=${text.save}
      .save=${this.#save}
      @tn-done=${() => this.#done()}
    >
      ${selectField('plan', text.plan, this.#plans, this.plan || (this.#plans[0]?.[0] ?? ''), (plan) => {
        this.plan = plan
      })}
      ${partnerField({
        ...{ id: 'partner', label: text.partner, estate, chosen: this.partner },
        with: { funders: true, team: true },
        change: (partner) => {
          this.partner = partner
        },
      })}
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-point-commitment': PointCommitment
  }
}
