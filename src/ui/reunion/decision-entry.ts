import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { addDays } from '../../domain/civil-date.ts'
import { knownNames } from '../../domain/known-names.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../domain/refusal.ts'
import { reunion as text } from '../../messages/reunion.ts'
import { Act } from '../../operations/act.ts'
import { addDecision, DECISION_MOST } from '../../operations/meetings/add-decision.ts'
import { Select } from '../../store/select.ts'
import '../parts/checked-text.ts'
import { field } from '../parts/field.ts'
import { formEnd } from '../parts/form-end.ts'
import { partnerField } from '../suivis/partner-field.ts'

/** Days that a decision is given until the hand says otherwise. */
const DAYS = 28

/** The form of a decision over the scene, written fast: text, who, until when, Enter. Who and when stay from one to the next. */
@customElement('tn-decision-entry')
export class DecisionEntry extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
      dialog {
        inline-size: min(32em, calc(100dvi - 2 * var(--space-4)));
      }
      @media (width >= 45rem) {
        .pair {
          grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        }
      }
    `,
  ]

  @property({ attribute: false }) meeting: PartnerMeeting | null = null
  @state() private words = ''
  @state() private who = 'team'
  @state() private due = ''
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!
  }

  /** Opens the form, its text empty and under the hand. */
  async show(): Promise<void> {
    if (!this.meeting || this.#dialog.open) return
    this.words = ''
    this.obstacle = null
    this.due ||= addDays(this.meeting.day, DAYS)
    await this.updateComplete
    this.#dialog.showModal()
    const entry = this.renderRoot.querySelector('tn-checked-text')
    await entry?.updateComplete
    entry?.renderRoot.querySelector<HTMLElement>('#text')?.focus()
  }

  get open(): boolean {
    return this.hasUpdated && this.#dialog.open
  }

  readonly #close = (): void => this.#dialog.close()

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const draft = {
      meeting: this.meeting!.id,
      decision: null,
      text: this.words,
      who: this.who,
      due: this.due,
    }
    this.obstacle = this.#act.reason(addDecision, draft)
    if (this.obstacle) return
    const outcome = await this.#act.run(addDecision, draft)
    if (isRefusal(outcome) || isFault(outcome)) {
      this.obstacle = outcome
      return
    }
    this.#close()
    this.dispatchEvent(new CustomEvent('tn-decided'))
  }

  override render(): TemplateResult {
    const estate = this.#estate.value
    return html`
      <dialog aria-labelledby="title">
        <form novalidate @submit=${this.#save}>
          <h2 id="title">${text.write}</h2>
          <tn-checked-text
            .label=${text.decision}
            .help=${text.decisionHelp}
            .names=${knownNames(estate)}
            .longest=${DECISION_MOST}
            .value=${this.words}
            @tn-text=${(event: CustomEvent<string>) => {
              this.words = event.detail
              this.obstacle = null
            }}
          ></tn-checked-text>
          <div class="pair">
            ${partnerField({
              ...{
                id: 'who',
                label: text.who,
                estate,
                chosen: this.who,
                with: { funders: true, team: true },
              },
              change: (who) => {
                this.who = who
              },
            })}
            ${field({
              id: 'due',
              label: text.until,
              control: html`<input
                id="due"
                type="date"
                min=${this.meeting?.day ?? ''}
                .value=${this.due}
                @change=${(event: Event) => {
                  this.due = (event.target as HTMLInputElement).value
                }}
              />`,
            })}
          </div>
          <p class="help">${text.writeHint}</p>
          ${formEnd({ obstacle: this.obstacle, store: this.#estate.store, giveUp: this.#close, cancel: text.cancel, save: text.save })}
        </form>
      </dialog>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-decision-entry': DecisionEntry
  }
}
