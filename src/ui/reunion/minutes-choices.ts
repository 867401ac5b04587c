import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { reunion as text } from '../../messages/reunion.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { type MinutesFile, saveMinutes } from '../../operations/minutes/save-minutes.ts'
import { showMinutes } from '../../operations/minutes/show-minutes.ts'
import '../parts/icon.ts'

/** The minutes of a closed meeting, read or saved in one press each. Says `tn-seen` when they are read: what holds it may go. */
@customElement('tn-minutes-choices')
export class MinutesChoices extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      :host,
      .choices {
        display: grid;
        gap: var(--space-2);
      }
      button {
        justify-content: start;
      }
      p {
        margin: 0;
      }
      p:empty {
        display: none;
      }
    `,
  ]

  /** The id of the meeting. */
  @property() meeting = ''
  @state() private said = ''

  readonly #act = new Act(this)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('meeting')) this.said = ''
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options)
  }

  readonly #see = (): void => {
    this.dispatchEvent(new CustomEvent('tn-seen'))
    void this.#act.run(showMinutes, { meeting: this.meeting })
  }

  /** In a dialog the toast lies under it: what came of it is said here too. */
  async #save(form: MinutesFile): Promise<void> {
    this.said = text.saving
    const outcome = await this.#act.run(saveMinutes, { meeting: this.meeting, form })
    this.said = isRefusal(outcome) || isFault(outcome) ? sentence(outcome) : (outcome.say ?? '')
  }

  override render(): TemplateResult {
    const save = (form: MinutesFile, label: string, look: string): TemplateResult =>
      html`<button type="button" class=${look} @click=${() => this.#save(form)}>
        <tn-icon name="download"></tn-icon>${label}
      </button>`
    return html`
      <div role="status"><p>${this.said}</p></div>
      <div class="choices">
        ${save('html', text.saveHtml, 'primary')} ${save('docx', text.saveDocx, '')}
        <button type="button" @click=${this.#see}><tn-icon name="print"></tn-icon>${text.see}</button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-minutes-choices': MinutesChoices
  }
}
