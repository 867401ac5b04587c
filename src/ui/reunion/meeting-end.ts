import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { reunion as text } from '../../messages/reunion.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { closeMeeting } from '../../operations/meetings/close-meeting.ts'
import { type MinutesFile, saveMinutes } from '../../operations/minutes/save-minutes.ts'
import { showMinutes } from '../../operations/minutes/show-minutes.ts'
import { actionButton } from '../parts/action-button.ts'

/** The end of a meeting: it is closed, then its minutes are saved, each in one tap. */
@customElement('tn-meeting-end')
export class MeetingEnd extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
    .choices {
      display: grid;
      gap: var(--space-2);
    }
    .choices button {
      justify-content: start;
    }
  `,
  ]

  @property({ attribute: false }) meeting: PartnerMeeting | null = null

  @state() private said = ''

  readonly #act = new Act(this)

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!
  }

  async show(): Promise<void> {
    this.said = ''
    await this.updateComplete
    if (!this.#dialog.open) this.#dialog.showModal()
  }

  get open(): boolean {
    return this.hasUpdated && this.#dialog.open
  }

  readonly #close = (): void => this.#dialog.close()

  readonly #see = async (): Promise<void> => {
    this.#close()
    await this.#act.run(showMinutes, { meeting: this.meeting?.id ?? '' })
  }

  override render(): TemplateResult {
    const { id = '', closedOn, decisions = [] } = this.meeting ?? {}
    return html`
      <dialog aria-labelledby="title">
        <div class="body">
          <h2 id="title">${text.endTitle}</h2>
          <p role="status">${closedOn === undefined ? text.written(decisions.length) : text.closed(closedOn)}</p>
          ${closedOn === undefined ? this.#toClose(id) : this.#closed(id)}
          <div class="actions"><button type="button" @click=${this.#close}>${text.back}</button></div>
        </div>
      </dialog>
    `
  }

  #toClose(meeting: string): TemplateResult {
    return html`
      <p>${text.endHelp}</p>
      <div class="choices">
        ${actionButton({ act: this.#act, operation: closeMeeting, target: { meeting }, label: text.close, icon: 'check', look: 'primary' })}
      </div>
    `
  }

  /** The toast lies under the dialog: what came of it is said here too. */
  async #save(meeting: string, form: MinutesFile): Promise<void> {
    this.said = text.saving
    const outcome = await this.#act.run(saveMinutes, { meeting, form })
    this.said = isRefusal(outcome) || isFault(outcome) ? sentence(outcome) : (outcome.say ?? '')
  }

  #closed(meeting: string): TemplateResult {
    const save = (form: MinutesFile, label: string, look: string): TemplateResult =>
      html`<button type="button" class=${look} @click=${() => this.#save(meeting, form)}>
        <tn-icon name="download"></tn-icon>${label}
      </button>`
    return html`
      <p role="status" class="said">${this.said}</p>
      <div class="choices">
        ${save('html', text.saveHtml, 'primary')} ${save('docx', text.saveDocx, '')}
        <button type="button" @click=${this.#see}><tn-icon name="print"></tn-icon>${text.see}</button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-meeting-end': MeetingEnd
  }
}
