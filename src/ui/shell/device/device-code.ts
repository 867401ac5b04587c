import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { isFault, isRefusal, type Refusal } from '../../../domain/refusal.ts'
import { DEFAULT_HIDE_MINUTES, HIDE_MINUTES, type HideMinutes } from '../../../domain/screen-code.ts'
import { screenCode as words } from '../../../messages/screen-code.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { hideScreen } from '../../../operations/device/hide-screen.ts'
import { removeScreenCode } from '../../../operations/device/remove-screen-code.ts'
import { setHideMinutes } from '../../../operations/device/set-hide-minutes.ts'
import { setScreenCode } from '../../../operations/device/set-screen-code.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { codeField } from '../../parts/code-field.ts'
import { digits } from '../../parts/digits.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'

type At = 'code' | 'again'

/** The code that hides the screen: chosen, changed, taken away. It says what it is not. */
@customElement('tn-device-code')
export class DeviceCode extends LitElement {
  static override styles = [
    controls,
    digits,
    css`
      :host,
      form {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
      }
      form,
      form .field {
        inline-size: 100%;
      }
      p {
        margin: 0;
      }
      .muted {
        color: var(--ink-muted);
      }
      input.digits {
        max-inline-size: 16rem;
      }
    `,
  ]

  /** The code of a territory that has one is being changed. */
  @state() private changing = false
  @state() private shown = false
  @state() private error: { readonly at: At; readonly text: string } | null = null
  readonly #parts = new Select(
    this,
    ({ session }) => ({
      isSealed: session.keeping === 'sealed',
      minutes: session.screenCode?.minutes ?? null,
    }),
    sameParts,
  )
  readonly #act = new Act(this)

  #given(id: At): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
  }

  readonly #choose = async (event: Event): Promise<void> => {
    event.preventDefault()
    const minutes = this.#parts.value.minutes ?? DEFAULT_HIDE_MINUTES
    const asked = { code: this.#given('code'), again: this.#given('again'), minutes }
    const reason = this.#act.reason(setScreenCode, asked)
    if (reason) return this.#refuse(reason)
    const outcome = await this.#act.run(setScreenCode, asked)
    if (isRefusal(outcome)) return this.#refuse(outcome)
    if (isFault(outcome)) return
    this.changing = false
    this.shown = false
    this.error = null
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('button')?.focus()
  }

  #refuse(why: Refusal): void {
    const at = why.code === 'screen-code-differs' ? 'again' : 'code'
    this.error = { at, text: sentence(why) }
    this.renderRoot.querySelector<HTMLInputElement>(`#${at}`)?.focus()
  }

  readonly #change = async (): Promise<void> => {
    this.changing = true
    await this.updateComplete
    this.renderRoot.querySelector<HTMLInputElement>('#code')?.focus()
  }

  override render(): TemplateResult {
    const { isSealed, minutes } = this.#parts.value
    if (!isSealed) return html`<p class="muted">${words.lead}</p><p>${words.unsealed}</p>`
    return html`
      <p class="muted">${words.lead}</p>
      <p role="status">${minutes === null ? words.none : words.set(minutes)}</p>
      ${minutes === null ? nothing : this.#standing(minutes)}
      ${minutes === null || this.changing ? this.#form() : nothing}
      <p class="muted">${words.after}</p>
    `
  }

  #standing(minutes: HideMinutes): TemplateResult {
    const act = this.#act
    const button = { act, target: undefined }
    return html`
      <div class="row">
        ${actionButton({ ...button, operation: hideScreen, label: words.hideNow, icon: 'hide' })}
        <button type="button" aria-expanded=${this.changing} @click=${this.#change}>${words.change}</button>
        ${actionButton({ ...button, operation: removeScreenCode, label: words.remove, icon: 'remove' })}
      </div>
      ${selectField(
        'hide-after',
        words.minutes,
        HIDE_MINUTES.map((each) => [String(each), words.minutesOf(each)]),
        String(minutes),
        (value) => void act.run(setHideMinutes, Number(value) as HideMinutes),
      )}
    `
  }

  #form(): TemplateResult {
    const errorAt = (at: At): string | null => (this.error?.at === at ? this.error.text : null)
    return html`
      <form class=${this.shown ? 'shown' : ''} @submit=${this.#choose} novalidate>
        ${codeField({ id: 'code', label: words.field, help: words.help, error: errorAt('code') })}
        ${codeField({ id: 'again', label: words.again, error: errorAt('again') })}
        <label class="choice">
          <input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)} />${words.show}
        </label>
        <button>${words.choose}</button>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-device-code': DeviceCode
  }
}
