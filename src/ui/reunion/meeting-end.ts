import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { reunion as text } from '../../messages/reunion.ts'
import './close-meeting.ts'
import './minutes-choices.ts'

/** The end of a meeting: it is closed, then its minutes are saved, each in one tap. */
@customElement('tn-meeting-end')
export class MeetingEnd extends LitElement {
  static override styles = [controls, dialogs]

  @property({ attribute: false }) meeting: PartnerMeeting | null = null

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!
  }

  async show(): Promise<void> {
    await this.updateComplete
    if (!this.#dialog.open) this.#dialog.showModal()
  }

  get open(): boolean {
    return this.hasUpdated && this.#dialog.open
  }

  readonly #close = (): void => this.#dialog.close()

  /** The button that closed it is gone: what comes next has the focus. */
  protected override async updated(changed: PropertyValues<this>): Promise<void> {
    const before = changed.get('meeting')
    const isJustClosed = before?.closedOn === undefined && this.meeting?.closedOn !== undefined
    if (!this.open || !isJustClosed || before?.id !== this.meeting?.id) return
    const choices = this.renderRoot.querySelector('tn-minutes-choices')
    await choices?.updateComplete
    choices?.focus()
  }

  override render(): TemplateResult {
    const { id = '', closedOn, decisions = [] } = this.meeting ?? {}
    return html`
      <dialog aria-labelledby="title">
        <div class="body">
          <h2 id="title">${text.endTitle}</h2>
          <p role="status">${closedOn === undefined ? text.written(decisions.length) : text.closed(closedOn)}</p>
          ${
            closedOn === undefined
              ? html`<p>${text.endHelp}</p><tn-close-meeting .meeting=${id} look="primary"></tn-close-meeting>`
              : html`<tn-minutes-choices .meeting=${id} @tn-seen=${this.#close}></tn-minutes-choices>`
          }
          <div class="actions"><button type="button" @click=${this.#close}>${text.back}</button></div>
        </div>
      </dialog>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-meeting-end': MeetingEnd
  }
}
