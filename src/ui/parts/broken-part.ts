import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { bugReport } from '../../domain/bug-report.ts'
import { brokenPart as text } from '../../messages/broken-part.ts'
import { bugScreen } from '../../messages/shell.ts'
import { Select } from '../../store/select.ts'

export type RegionKind = keyof typeof text.title

/** Stands where a part of the screen broke: what happened, what to do, the report, and the way back. */
@customElement('tn-broken-part')
export class BrokenPart extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
      :host {
        display: block;
        min-inline-size: 0;
        padding: var(--space-4);
        overflow: auto;
        background: var(--surface);
      }
      /* The map beside it fills its place. */
      :host([kind='map']) {
        box-sizing: border-box;
        block-size: 100%;
      }
      .told {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        max-inline-size: 40rem;
      }
      h2,
      p {
        margin: 0;
      }
      h2 {
        font-size: var(--text-lead);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      textarea {
        inline-size: 100%;
        min-block-size: 8rem;
        font-family: monospace;
        font-size: var(--text-small);
      }
      summary {
        min-block-size: var(--target);
        align-content: center;
        cursor: pointer;
      }
    `,
  ]

  @property({ reflect: true }) kind: RegionKind = 'view'
  @property({ attribute: false }) error: unknown
  /** The part of the program did not come: nothing in it is broken. */
  @property({ type: Boolean }) unloaded = false
  @state() private said = ''
  @state() private isOpen = false
  readonly #store = new Select(this, () => true)

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal()
    // What had the focus may have gone with what broke.
    if (document.activeElement === document.body) this.renderRoot.querySelector('h2')?.focus()
  }

  readonly #retry = (): void => {
    this.dispatchEvent(new Event('tn-retry', { bubbles: true }))
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(bugReport(this.error))
      this.said = bugScreen.copied
    } catch {
      this.said = bugScreen.copyFailed
      this.isOpen = true
      await this.updateComplete
      this.renderRoot.querySelector('textarea')?.select()
    }
  }

  /** Away from what broke: its content is made anew when it is next asked for. */
  readonly #leave = (): void => {
    const { store } = this.#store
    store.look(
      this.kind === 'dialog'
        ? { dialog: 'none', sealing: false }
        : { sheets: null, handout: null, paper: null, meetingShown: null, register: null, recovery: null },
    )
    this.#retry()
  }

  override render(): TemplateResult {
    if (this.kind !== 'dialog') return this.#told()
    return html`<dialog aria-labelledby="title" @cancel=${this.#leave}>
      <div class="body">${this.#told()}</div>
    </dialog>`
  }

  #told(): TemplateResult {
    const { kind, unloaded } = this
    return html`<div class="told" role=${kind === 'dialog' ? nothing : 'alert'}>
      <h2 id="title" tabindex="-1">${text.title[kind]}</h2>
      <p>${unloaded ? text.unloaded : text.lead}</p>
      <p>${unloaded ? text.unloadedNext : text.next[kind]}</p>
      <div class="row">
        <button type="button" class="primary" @click=${this.#retry}>${text.retry}</button>
        ${this.#way()}
        ${unloaded ? html`<button type="button" @click=${() => location.reload()}>${bugScreen.reload}</button>` : nothing}
        <button type="button" @click=${this.#copy}>${bugScreen.copy}</button>
      </div>
      <details .open=${this.isOpen}>
        <summary>${text.reportSummary}</summary>
        <p>${bugScreen.reportHelp}</p>
        <textarea readonly aria-label=${text.reportSummary} .value=${bugReport(this.error)}></textarea>
      </details>
      <p role="status">${this.said}</p>
    </div>`
  }

  #way(): TemplateResult | typeof nothing {
    if (this.kind === 'dialog')
      return html`<button type="button" @click=${this.#leave}>${text.close}</button>`
    if (this.kind === 'page') return html`<button type="button" @click=${this.#leave}>${text.back}</button>`
    return nothing
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-broken-part': BrokenPart
  }
}
