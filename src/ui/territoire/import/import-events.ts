import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { territoryWords as words } from '../../../messages/event-territory.ts'
import { Act } from '../../../operations/act.ts'
import { answerImport } from '../../../operations/imports/answer-import.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'

const LONGEST = 80

/** Events of elsewhere: the territory that they would make, and whose data they are. */
@customElement('tn-import-events')
export class ImportEvents extends LitElement {
  static override styles = [controls, panel, panelPart]

  readonly #preview = new Select(this, ({ session }) => session.importing?.result ?? null)
  readonly #act = new Act(this)

  override render(): TemplateResult | typeof nothing {
    const { read, choices } = this.#preview.value ?? {}
    if (!read?.events || !choices) return nothing
    const cells = read.records.filter(({ kind }) => kind === 'publicPlace').length
    const situations = read.records.filter(({ kind }) => kind === 'situation').length
    return html`
      <section>
        <h2>${words.title}</h2>
        <p>${words.made(situations, cells)}, ${words.days(read.events)}.</p>
        <p class="help">${words.noPassages}</p>
        ${this.#text('source', words.source, words.sourceHelp, choices.source)}
        ${this.#text('licence', words.licence, words.licenceHelp, choices.licence)}
        <p class="help">${words.help}</p>
      </section>
    `
  }

  /** Both at once: the answer before may not be there yet. The file says nothing else for them: it is not read again. */
  readonly #write = (): void => {
    const { choices } = this.#preview.value ?? {}
    const written = (id: 'source' | 'licence'): string =>
      this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!.value
    if (!choices) return
    const answered = { ...choices, source: written('source'), licence: written('licence') }
    void this.#act.run(answerImport, { choices: answered, asRead: true })
  }

  #text(key: 'source' | 'licence', label: string, help: string, value = ''): TemplateResult {
    const control = html`
      <input
        id=${key}
        type="text"
        autocomplete="off"
        maxlength=${LONGEST}
        aria-describedby="${key}-help"
        .value=${value}
        @change=${this.#write}
      />
    `
    return field({ id: key, label, control, help })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-events': ImportEvents
  }
}
