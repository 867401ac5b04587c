import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Difference } from '../../../domain/linkage.ts'
import { importWords as words } from '../../../messages/import.ts'
import { kindNames } from '../../../messages/import-fields.ts'
import { recordName } from '../../../messages/source-name.ts'
import {
  countDifferences,
  DIFFERENCE_STATUSES,
  type DifferenceStatus,
  differenceKey,
} from '../../../operations/imports/import-differences.ts'
import { Select } from '../../../store/select.ts'
import type { ImportPreview } from '../../../store/session.ts'
import { foldedText } from '../../parts/folded-text.ts'
import { pager } from '../../parts/pager.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './change-mark.ts'
import './import-change.ts'

const PAGE = 20

type Taking = { readonly differences: readonly Difference[]; readonly isTaken: boolean }

/** What a file would change, counted by status and listed; each line can be left out. */
@customElement('tn-import-changes')
export class ImportChanges extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .chips button {
        padding-inline: var(--space-2);
        font-variant-numeric: tabular-nums;
      }
      .list {
        margin: 0;
        padding: 0;
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
        list-style: none;
        overflow: hidden;
      }
      .list li + li {
        border-block-start: var(--hairline) solid var(--line);
      }
      .pages {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, preview: session.importing?.result }),
    sameParts,
  )
  @state() private status: DifferenceStatus | null = null
  @state() private kind = ''
  @state() private text = ''
  @state() private page = 0
  #names = new Map<Difference, string>()

  override render(): TemplateResult | typeof nothing {
    const { estate, preview } = this.#parts.value
    if (!preview) return nothing
    const { differences, same } = preview.comparison
    if (differences.length === 0)
      return html`<section><h2>${words.changes}</h2><p class="muted">${preview.read.records.length === 0 ? words.nothingKept : words.nothingChanges}</p></section>`
    const counts = countDifferences(differences)
    const kinds = [...new Set(differences.map(({ kind }) => kind))]
    const rows = this.#filtered(differences, estate)
    const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1)
    const page = Math.min(this.page, last)
    const shown = rows.slice(page * PAGE, (page + 1) * PAGE)
    return html`
      <section @tn-take=${({ detail }: CustomEvent<Taking>) => this.#take(detail)}>
        <h2>${words.changes}</h2>
        <div class="row chips" role="group" aria-label=${words.changes}>
          ${this.#chip(null, words.everything)}
          ${DIFFERENCE_STATUSES.filter((status) => counts[status] > 0).map((status) =>
            this.#chip(status, words.statusCount(status, counts[status])),
          )}
          ${same > 0 ? html`<span class="muted">${words.same(same)}</span>` : nothing}
        </div>
        ${this.#goneHelp(differences)}
        ${differences.length > PAGE ? this.#filters(kinds) : nothing}
        ${this.#taking(rows, preview)}
        ${
          shown.length === 0
            ? html`<p class="muted">${words.noneShown}</p>`
            : html`<ul class="list">${repeat(
                shown,
                (each) => differenceKey(each) + each.status,
                (each) => html`<li><tn-import-change .difference=${each}></tn-import-change></li>`,
              )}</ul>`
        }
        ${pager({ from: page * PAGE, shown: shown.length, all: rows.length, step: (by) => (this.page = page + by) })}
      </section>
    `
  }

  /** Streets have no past to keep: they leave the network. */
  #goneHelp(differences: readonly Difference[]): TemplateResult | typeof nothing {
    const gone = differences.filter(({ status }) => status === 'gone')
    const streets = gone.filter(({ kind }) => kind === 'street').length
    if (gone.length === 0) return nothing
    return html`<p class="help">
      ${gone.length > streets ? words.goneHelp : nothing} ${streets > 0 ? words.goneStreets : nothing}
    </p>`
  }

  #chip(status: DifferenceStatus | null, label: string): TemplateResult {
    const choose = (): void => {
      this.status = status
      this.page = 0
    }
    return html`<button type="button" aria-pressed=${this.status === status} @click=${choose}>
      ${status === null ? nothing : html`<tn-change-mark status=${status}></tn-change-mark>`}${label}</button>`
  }

  #filters(kinds: readonly Difference['kind'][]): TemplateResult {
    return html`
      <div class="pair">
        <input
          type="search"
          autocomplete="off"
          aria-label=${words.filter}
          placeholder=${words.filter}
          .value=${this.text}
          @input=${(event: Event) => {
            this.text = (event.target as HTMLInputElement).value
            this.page = 0
          }}
        />
        ${
          kinds.length < 2
            ? nothing
            : html`
                <select
                  aria-label=${words.kindFilter}
                  @change=${(event: Event) => {
                    this.kind = (event.target as HTMLSelectElement).value
                    this.page = 0
                  }}
                >
                  <option value="">${words.everything}</option>
                  ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${kindNames[kind]?.[1] ?? kind}</option>`)}
                </select>
              `
        }
      </div>
    `
  }

  #taking(rows: readonly Difference[], { leftOut }: ImportPreview): TemplateResult {
    const isLeft = rows.every((each) => leftOut.has(differenceKey(each)))
    return html`
      <div class="row">
        <button type="button" class="link" ?disabled=${rows.length === 0} @click=${() => this.#take({ differences: rows, isTaken: isLeft })}>
          ${isLeft ? words.takeShown : words.leaveShown}
        </button>
        <span class="muted" role="status">${words.leftOut(leftOut.size)}</span>
      </div>
    `
  }

  #filtered(differences: readonly Difference[], estate: Estate): readonly Difference[] {
    const wanted = foldedText(this.text)
    return differences.filter(
      (each) =>
        (this.status === null || each.status === this.status) &&
        (this.kind === '' || each.kind === this.kind) &&
        (wanted === '' || foldedText(this.#nameOf(each, estate)).includes(wanted)),
    )
  }

  #nameOf(difference: Difference, estate: Estate): string {
    const record = difference.after ?? difference.before
    const name = this.#names.get(difference) ?? (record ? recordName(record, estate) : difference.id)
    this.#names.set(difference, name)
    return name
  }

  #take({ differences, isTaken }: Taking): void {
    this.#parts.store.look(({ importing }) => {
      if (!importing?.result) return {}
      const leftOut = new Set(importing.result.leftOut)
      for (const each of differences) {
        if (isTaken) leftOut.delete(differenceKey(each))
        else leftOut.add(differenceKey(each))
      }
      return { importing: { ...importing, result: { ...importing.result, leftOut } } }
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-changes': ImportChanges
  }
}
