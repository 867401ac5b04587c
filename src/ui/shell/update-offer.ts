import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { device } from '../../messages/device.ts'
import { Act } from '../../operations/act.ts'
import { applyUpdate } from '../../operations/device/apply-update.ts'
import { putOffUpdate } from '../../operations/device/put-off-update.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/icon.ts'

/** Milliseconds without a field in use before the line comes: it must not move what a finger is about to touch. */
const CALM = 1_500

const isField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** A line that offers the newer version, once nothing is being written, drawn or worked out. */
@customElement('tn-update-offer')
export class UpdateOffer extends LitElement {
  static override styles = [
    controls,
    css`
      .line {
        display: flex;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-1) var(--space-3);
        border-block-end: var(--hairline) solid var(--accent);
        background: var(--surface-chosen);
        color: var(--ink);
      }
      @media (width < 45rem) {
        .line {
          padding-inline-end: var(--space-1);
          line-height: var(--leading-tight);
        }
        .quiet span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }
      }
      p {
        display: flex;
        flex: 1;
        align-items: center;
        gap: var(--space-2);
        margin: 0;
      }
    `,
  ]

  readonly #calls = new Select(
    this,
    (now) => now.session.installed?.update === 'offered' && applyUpdate.available(now, undefined) === null,
  )
  readonly #act = new Act(this)
  @state() private calm = false
  #timer = 0

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('focusin', this.#focused)
    addEventListener('focusout', this.#left)
    this.#left()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('focusin', this.#focused)
    removeEventListener('focusout', this.#left)
    clearTimeout(this.#timer)
  }

  readonly #focused = (event: FocusEvent): void => {
    if (!isField(event.composedPath()[0])) return
    clearTimeout(this.#timer)
    this.calm = false
  }

  readonly #left = (): void => {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      this.calm = true
    }, CALM)
  }

  /** The region is there before its words, so that they are read out. */
  override render(): TemplateResult {
    return html`<div role="status">${this.calm && this.#calls.value ? this.#line() : nothing}</div>`
  }

  #line(): TemplateResult {
    const button = { act: this.#act, target: undefined }
    return html`
      <div class="line">
        <p><tn-icon name="refresh"></tn-icon>${device.updateReady}</p>
        ${actionButton({ ...button, operation: applyUpdate, label: device.update, look: 'primary' })}
        ${actionButton({ ...button, operation: putOffUpdate, label: device.later, icon: 'close', look: 'quiet' })}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-update-offer': UpdateOffer
  }
}
