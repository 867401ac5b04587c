import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import type { ReturnedFile } from '../../../domain/published/returned-file.ts'
import { returns as text } from '../../../messages/returns.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { applyReturned } from '../../../operations/returns/apply-returned.ts'
import { readReturned } from '../../../operations/returns/read-returned.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { field } from '../../parts/field.ts'
import { fileSource } from '../../parts/file-source.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../territoire/import/import-notices.ts'
import './returned-changes.ts'

/** A file that a partner gave back, as differences that are taken over one by one or all together. */
@customElement('tn-returned')
export class Returned extends LitElement {
  static override styles = [controls, panel, panelPart, css`p { overflow-wrap: anywhere; }`]

  /** Rows of the file that stay as they are here. */
  @state() private leftOut: ReadonlySet<number> = new Set()
  #seen: ReturnedFile | undefined
  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, returned: session.returned }),
    sameParts,
  )

  override willUpdate(_changed: PropertyValues): void {
    const { returned } = this.#parts.value
    if (returned?.result !== this.#seen) this.leftOut = new Set()
    this.#seen = returned?.result
  }

  readonly #pick = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? []
    if (file) void this.#act.run(readReturned, { source: fileSource(file) })
  }

  readonly #toggle = ({ detail: { row, taken } }: CustomEvent<{ row: number; taken: boolean }>): void => {
    const next = new Set(this.leftOut)
    if (taken) next.delete(row)
    else next.add(row)
    this.leftOut = next
  }

  override render(): TemplateResult {
    const { estate, returned } = this.#parts.value
    return html`
      <p>${text.lead}</p>
      ${field({
        id: 'returned',
        label: text.choose,
        help: text.how,
        control: html`<input id="returned" type="file" accept=".csv,.geojson,.json,.zip" aria-describedby="returned-help" @change=${this.#pick} />`,
      })}
      ${settingsOf(estate).fictional ? html`<p class="muted">${text.fictional}</p>` : nothing}
      <div role="status">${returned?.state === 'running' ? text.reading : ''}</div>
      <div role="alert">${returned?.failure ? html`<p class="error">${sentence(returned.failure)}</p>` : nothing}</div>
      ${returned?.result ? this.#file(returned.result) : nothing}
    `
  }

  #file(file: ReturnedFile): TemplateResult {
    const { estate } = this.#parts.value
    const { leftOut } = this
    const taken = file.changes.filter(({ row }) => !leftOut.has(row)).length
    return html`
      <section aria-labelledby="read">
        <h2 id="read">${text.from(estate.landlord.get(file.funder)?.name ?? file.funder, file.file)}</h2>
        <p role="status">${text.summary(file.rows, file.changes.length, file.same)}</p>
        ${
          file.changes.length === 0
            ? html`<p>${text.nothing}</p>`
            : html`<tn-returned-changes .changes=${file.changes} .leftOut=${leftOut} @tn-taken=${this.#toggle}></tn-returned-changes>`
        }
        <div class="row">
          ${
            file.changes.length === 0
              ? nothing
              : actionButton({
                  act: this.#act,
                  operation: applyReturned,
                  target: { leftOut },
                  label: text.apply(taken),
                  icon: 'check',
                  look: 'primary',
                })
          }
          <button type="button" @click=${() => this.#parts.store.look({ returned: null })}>
            <tn-icon name="close"></tn-icon><span>${text.close}</span>
          </button>
        </div>
      </section>
      ${file.notices.length > 0 ? html`<tn-import-notices .notices=${file.notices}></tn-import-notices>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-returned': Returned
  }
}
