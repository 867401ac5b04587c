import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { isFault, isRefusal, type Refusal } from '../../../domain/refusal.ts'
import { due as text } from '../../../messages/due.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { type PutOffKind, putOff } from '../../../operations/follow-up/put-off.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import '../../parts/icon.ts'

const USUAL_DAYS = 7

/** Puts off what a record waits for: a button, then a day to come, a week from today unless another is chosen. */
@customElement('tn-put-off')
export class PutOff extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: contents;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2);
        flex-basis: 100%;
      }
      .field {
        flex: 0 1 11rem;
      }
    `,
  ]

  @property() kind: PutOffKind = 'request'
  /** The id of the record. */
  @property() of = ''
  /** Said after the button's label to assistive technology: which of several alike. */
  @property() hint = ''
  /** A shorter label, where many stand below each other. */
  @property({ type: Boolean }) short = false
  @state() private asked = false
  @state() private refused: Refusal | null = null

  readonly #act = new Act(this)
  readonly #today = new Select(this, ({ session }) => session.today)

  async #ask(asked: boolean): Promise<void> {
    this.asked = asked
    this.refused = null
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(asked ? 'input' : 'button')?.focus()
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const until = this.renderRoot.querySelector('input')!.value
    const target = { kind: this.kind, id: this.of, until }
    this.refused = this.#act.reason(putOff, target)
    if (this.refused) return
    const outcome = await this.#act.run(putOff, target)
    if (!isRefusal(outcome) && !isFault(outcome)) this.asked = false
  }

  override render(): TemplateResult {
    const today = this.#today.value
    if (!this.asked)
      return html`<button type="button" class="quiet" @click=${() => this.#ask(true)}>
        <tn-icon name="clock"></tn-icon><span>${this.short ? text.putOffShort : text.putOff}${this.hint ? html`<span class="visually-hidden"> : ${this.hint}</span>` : nothing}</span>
      </button>`
    const error = this.refused && sentence(this.refused)
    return html`<form @submit=${this.#save} novalidate>
      ${field({
        ...{ id: 'until', label: text.until, error },
        control: html`<input
          id="until"
          type="date"
          min=${addDays(today, 1)}
          aria-invalid=${error !== null}
          aria-describedby=${error ? 'until-error' : ''}
          .value=${addDays(today, USUAL_DAYS)}
        />`,
      })}
      <button type="submit">${text.putOffSave}</button>
      <button type="button" class="quiet" @click=${() => this.#ask(false)}>${text.cancel}</button>
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-put-off': PutOff
  }
}
