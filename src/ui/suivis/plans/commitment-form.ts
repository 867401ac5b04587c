import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { plans as text } from '../../../messages/plans.ts'
import { Act } from '../../../operations/act.ts'
import { setCommitment } from '../../../operations/follow-up/set-commitment.ts'
import { Select } from '../../../store/select.ts'
import '../dated-form.ts'
import { partnerField } from '../partner-field.ts'
import { tried } from '../tried.ts'

/** What a partner of a plan undertakes to do, new or corrected (`commitment`). Says `tn-done` once it is saved or given up. */
@customElement('tn-commitment-form')
export class CommitmentForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() plan = ''
  /** The id of the commitment corrected; empty for a new one. */
  @property() commitment = ''
  @state() private partner: string | null = null
  #due = ''
  #text = ''

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(): void {
    if (this.partner !== null) return
    const plan = this.#estate.value.jointPlan.get(this.plan)
    const old = plan?.commitments.find(({ id }) => id === this.commitment)
    this.partner = old?.partner ?? ''
    this.#due = old?.due ?? plan?.until ?? ''
    this.#text = old?.text ?? ''
  }

  readonly #save = ({ day: due, text: words }: { day: string; text: string }) =>
    tried(this.#act, setCommitment, {
      ...{ plan: this.plan, commitment: this.commitment || null },
      ...{ partner: this.partner ?? '', text: words, due },
    })

  override render(): TemplateResult {
    return html`<tn-dated-form
      heading=${this.commitment ? text.commitmentEdit : text.commitmentTitle}
      .dayLabel=${text.due}
      .day=${this.#due}
      .textLabel=${text.commitmentText}
      .text=${this.#text}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      ${partnerField({
        ...{ id: 'partner', label: text.partner, estate: this.#estate.value, chosen: this.partner ?? '' },
        change: (partner) => {
          this.partner = partner
        },
        with: { funders: true, team: true },
      })}
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-commitment-form': CommitmentForm
  }
}
