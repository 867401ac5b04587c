import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { reunion as text } from '../../messages/reunion.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { closeMeeting } from '../../operations/meetings/close-meeting.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'

/** Closes a meeting in one press, and says beside it why that can't be yet, or that it is being done. */
@customElement('tn-close-meeting')
export class CloseMeeting extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      :host {
        align-items: start;
        gap: var(--space-1);
      }
    `,
  ]

  /** The id of the meeting. */
  @property() meeting = ''
  @property() look = ''
  @state() private isClosing = false

  readonly #act = new Act(this)
  /** The reason changes with the record and with the day. */
  readonly #parts = new Select(
    this,
    ({ estate, session: { today } }) => `${today} ${estate.meeting.get(this.meeting)?.day}`,
  )

  readonly #close = async (): Promise<void> => {
    if (this.isClosing) return
    this.isClosing = true
    await this.#act.run(closeMeeting, { meeting: this.meeting })
    this.isClosing = false
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#parts.ready) return nothing
    const reason = this.#act.reason(closeMeeting, { meeting: this.meeting })
    return html`
      <button
        type="button"
        class=${this.look}
        aria-disabled=${reason || this.isClosing ? 'true' : nothing}
        aria-describedby="why"
        @click=${this.#close}
      >
        <tn-icon name="check"></tn-icon>${text.close}
      </button>
      <div id="why" role="status"><p class="muted small">${this.isClosing ? text.closing : reason ? sentence(reason) : ''}</p></div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-close-meeting': CloseMeeting
  }
}
