import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { IMPORT_TARGETS, type ImportTarget } from '../../../domain/import.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { territoryWords } from '../../../messages/event-territory.ts'
import { format } from '../../../messages/format.ts'
import { importWords as words } from '../../../messages/import.ts'
import { rowsRead } from '../../../messages/import-rows.ts'
import { sentence } from '../../../messages/sentence.ts'
import { territories } from '../../../messages/territories.ts'
import { situations } from '../../../messages/territory.ts'
import { Act } from '../../../operations/act.ts'
import { applyImport } from '../../../operations/imports/apply-import.ts'
import { cancelImport } from '../../../operations/imports/cancel-import.ts'
import { readFile } from '../../../operations/imports/read-file.ts'
import { Select } from '../../../store/select.ts'
import type { ImportPreview } from '../../../store/session.ts'
import { actionButton } from '../../parts/action-button.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import './import-changes.ts'
import './import-columns.ts'
import './import-events.ts'
import { importFactsTable } from './import-facts-table.ts'
import { importStyles } from './import-styles.ts'
import './import-notices.ts'
import './import-progress.ts'
import './import-questions.ts'
import './import-rounds.ts'

/** What a file is and what it would change, before anything is changed: from dropping it to applying it. */
@customElement('tn-import')
export class Import extends LitElement {
  static override styles = [controls, panel, tables, importStyles]

  readonly #importing = new Select(this, ({ session }) => session.importing)
  /** What situations wait for may come meanwhile. */
  readonly #settings = new Select(this, ({ estate }) => estate.settings)
  readonly #act = new Act(this)
  @state() private applying = false
  @state() private target: ImportTarget | '' = ''
  #around: Node | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.#around = this.getRootNode()
  }

  /** Whoever was here goes on from the title of the place. */
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    const around = this.#around
    if (!(around instanceof ShadowRoot)) return
    void (async () => {
      await (around.host as LitElement).updateComplete
      if (document.activeElement !== document.body) return
      const heading = around.querySelector('h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus()
    })()
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus()
  }

  override willUpdate(_changed: PropertyValues): void {
    if (this.#importing.value?.state === 'running') this.target = ''
  }

  override render(): TemplateResult | typeof nothing {
    const importing = this.#importing.value
    if (!importing) return nothing
    const { request, state: stage, result, failure } = importing
    return html`
      <h1 tabindex="-1">${words.title(request)}</h1>
      ${result ? html`<button type="button" class="link skip" @click=${this.#toActions}>${words.toActions}</button>` : nothing}
      ${stage === 'running' ? html`<tn-import-progress></tn-import-progress>` : nothing}
      ${stage === 'failed' && failure ? this.#failed(failure) : nothing}
      ${result ? this.#preview(result) : nothing}
      ${stage === 'running' && !result ? nothing : this.#actions(result !== undefined)}
    `
  }

  #failed(failure: Refusal | Fault): TemplateResult {
    return html`
      <div class="callout danger" role="alert"><p>${sentence(failure)}</p></div>
      ${this.#readAs(words.unrecognised)}
    `
  }

  #readAs(label: string): TemplateResult {
    const choose = (event: Event): void => {
      this.target = (event.target as HTMLSelectElement).value as ImportTarget | ''
    }
    const read = (): void => {
      const source = this.#importing.value?.source
      if (source && this.target !== '') void this.#act.run(readFile, { source, as: this.target })
    }
    const control = html`
      <select id="target" @change=${choose}>
        ${options([['', words.chooseTarget], ...IMPORT_TARGETS.map((each) => [each, words.targets[each]] as const)], this.target)}
      </select>
    `
    return html`
      <div class="stack">
        ${field({ id: 'target', label, control })}
        <div class="row"><button type="button" ?disabled=${this.target === ''} @click=${read}>${words.readAs}</button></div>
      </div>
    `
  }

  #preview(preview: ImportPreview): TemplateResult {
    const { read, facts, notices } = preview
    return html`
      ${this.#whatItIs(preview)}
      ${read.kind === 'events' ? html`<tn-import-events></tn-import-events>` : nothing}
      ${read.questions.length > 0 ? html`<tn-import-questions></tn-import-questions>` : nothing}
      ${read.columns ? html`<tn-import-columns></tn-import-columns>` : nothing}
      ${importFactsTable(facts)}
      ${
        read.kind === 'territory'
          ? html`<div class="callout"><p>${territories.packageHelp}</p></div>`
          : read.kind === 'rounds'
            ? html`<tn-import-rounds></tn-import-rounds>`
            : read.kind === 'events'
              ? nothing
              : html`<tn-import-changes></tn-import-changes>`
      }
      ${notices.length > 0 ? html`<tn-import-notices .notices=${notices}></tn-import-notices>` : nothing}
    `
  }

  #whatItIs({ read }: ImportPreview): TemplateResult {
    const day = read.datasets
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1)
    const joined = (values: readonly string[]): string => [...new Set(values)].join(', ')
    return html`
      <section>
        <p class="lead">${words.kinds[read.kind]}.</p>
        <dl>
          ${
            read.datasets.length === 0
              ? nothing
              : html`
                  <dt>${words.dataset}</dt>
                  <dd>${joined(read.datasets.map(({ name }) => name))}</dd>
                  <dt>${words.date}</dt>
                  <dd>${day === undefined ? words.dateUnknown : format.day(day)}</dd>
                  <dt>${words.licence}</dt>
                  <dd>${joined(read.datasets.map(({ licence }) => licence))}</dd>
                `
          }
          <dt>${words.rows}</dt>
          <dd>${rowsRead(read)}</dd>
        </dl>
        <details>
          <summary>${words.notThat}</summary>
          ${this.#readAs(words.unrecognised)}
        </details>
      </section>
    `
  }

  /** Past a list of twenty lines, each with two stops. */
  readonly #toActions = (): void => this.renderRoot.querySelector<HTMLElement>('footer button')?.focus()

  readonly #apply = async (): Promise<void> => {
    if (this.applying) return
    this.applying = true
    await this.#act.run(applyImport, undefined)
    this.applying = false
  }

  #actions(hasPreview: boolean): TemplateResult {
    const reason = hasPreview && this.#settings.ready ? this.#act.reason(applyImport, undefined) : null
    const why = reason ? sentence(reason) : ''
    const said = this.#importing.value?.result?.read.kind === 'events' ? territoryWords : words
    return html`
      <footer>
        <p class="small muted" id="why" role="status">${this.applying ? words.applying : hasPreview ? why || said.nothingYet : nothing}</p>
        <div class="row">
          ${
            hasPreview
              ? html`
                  <button
                    type="button"
                    class="primary"
                    aria-describedby="why"
                    aria-disabled=${reason !== null || this.applying}
                    @click=${this.#apply}
                  >
                    ${said.apply}
                  </button>
                `
              : nothing
          }
          ${
            reason?.code === 'framework-missing'
              ? html`<button type="button" @click=${() => this.#importing.store.look({ dialog: 'framework' })}>${situations.setFramework}</button>`
              : nothing
          }
          ${actionButton({ act: this.#act, operation: cancelImport, target: undefined, label: hasPreview ? words.cancel : words.close })}
        </div>
      </footer>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import': Import
  }
}
