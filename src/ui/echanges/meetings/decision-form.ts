import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { meetings as text } from '../../../messages/meetings.ts'
import { Act } from '../../../operations/act.ts'
import { addDecision, DECISION_MOST } from '../../../operations/meetings/add-decision.ts'
import { Select } from '../../../store/select.ts'
import '../../suivis/dated-form.ts'
import { partnerField } from '../../suivis/partner-field.ts'
import { tried } from '../../suivis/tried.ts'

/** A decision is due within a month when nothing else is said. */
const DUE_DAYS = 30

/** What a meeting decides, new or corrected (`decision`). Says `tn-done` once it is saved or given up. */
@customElement('tn-decision-form')
export class DecisionForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() meeting = ''
  /** The id of the decision corrected; empty for a new one. */
  @property() decision = ''
  @state() private who: string | null = null
  #due = ''
  #text = ''

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(): void {
    if (this.who !== null) return
    const meeting = this.#estate.value.meeting.get(this.meeting)
    const old = meeting?.decisions.find(({ id }) => id === this.decision)
    this.who = old?.who ?? ''
    this.#due = old?.due ?? (meeting ? addDays(meeting.day, DUE_DAYS) : '')
    this.#text = old?.text ?? ''
  }

  readonly #save = ({ day: due, text: words }: { day: string; text: string }) =>
    tried(this.#act, addDecision, {
      ...{ meeting: this.meeting, decision: this.decision || null },
      ...{ who: this.who ?? '', text: words, due },
    })

  override render(): TemplateResult {
    return html`<tn-dated-form
      heading=${this.decision ? text.decisionEdit : text.decisionTitle}
      .dayLabel=${text.due}
      .day=${this.#due}
      .textLabel=${text.decision}
      .textHelp=${text.decisionHelp}
      .longest=${DECISION_MOST}
      .text=${this.#text}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      ${partnerField({
        ...{ id: 'who', label: text.who, estate: this.#estate.value, chosen: this.who ?? '' },
        change: (who) => {
          this.who = who
        },
        with: { funders: true, team: true },
      })}
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-decision-form': DecisionForm
  }
}
