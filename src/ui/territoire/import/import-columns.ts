import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { ColumnMatch } from '../../../domain/import.ts'
import { importWords as words } from '../../../messages/import.ts'
import { columnMeanings, meaningsOf } from '../../../messages/import-columns.ts'
import { Act } from '../../../operations/act.ts'
import { answerImport } from '../../../operations/imports/answer-import.ts'
import { Select } from '../../../store/select.ts'
import { options } from '../../parts/options.ts'

/** What each column of the file was taken for, with a few of its cells; a correction reads the file again. */
@customElement('tn-import-columns')
export class ImportColumns extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      summary {
        min-block-size: var(--target);
        align-content: center;
        cursor: pointer;
      }
      summary h2 {
        display: inline;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: center;
        gap: 0 var(--space-3);
        padding-block: var(--space-2);
      }
      li + li {
        border-block-start: var(--hairline) solid var(--line);
      }
      .header {
        font-weight: var(--weight-strong);
        overflow-wrap: anywhere;
      }
      .samples {
        margin: 0;
        color: var(--ink-muted);
        font-size: var(--text-small);
        overflow-wrap: anywhere;
      }
      .by {
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
    `,
  ]

  readonly #preview = new Select(this, ({ session }) => session.importing?.result ?? null)
  readonly #act = new Act(this)

  override render(): TemplateResult | typeof nothing {
    const preview = this.#preview.value
    const { columns, kind, questions } = preview?.read ?? {}
    if (!columns || !kind) return nothing
    const isAsked = questions?.some(({ code }) => code === 'columns-guessed' || code === 'header-guessed')
    return html`
      <section>
        <details ?open=${isAsked}>
          <summary><h2>${words.columns}</h2></summary>
          <p class="help">${words.columnsHelp}</p>
          <ul>${columns.map((column, rank) => this.#column(column, meaningsOf(kind), rank))}</ul>
        </details>
      </section>
    `
  }

  #column(
    { header, meaning, by, samples }: ColumnMatch,
    meanings: readonly string[],
    rank: number,
  ): TemplateResult {
    return html`
      <li>
        <div>
          <span class="header">${header}</span>
          <p class="samples">${samples.slice(0, 3).join(' · ')}</p>
        </div>
        ${meaning === 'personal' ? html`<p class="help">${columnMeanings.personal}</p>` : this.#meaning({ header, meaning, by }, meanings, rank)}
      </li>
    `
  }

  #meaning(
    { header, meaning, by }: Omit<ColumnMatch, 'samples'>,
    meanings: readonly string[],
    rank: number,
  ): TemplateResult {
    const known = meanings.includes(meaning) ? meanings : [meaning, ...meanings]
    return html`
        <div>
          <select
            id="column-${rank}"
            aria-label=${words.meaningOf(header)}
            .value=${live(meaning)}
            @change=${(event: Event) => this.#correct(header, (event.target as HTMLSelectElement).value)}
          >
            ${options(
              known.map((each) => [each, columnMeanings[each] ?? each] as const),
              meaning,
            )}
          </select>
          <span class="by">${words.by[by]}</span>
        </div>
    `
  }

  async #correct(header: string, meaning: string): Promise<void> {
    const choices = this.#preview.value?.choices
    if (!choices) return
    await this.#act.run(answerImport, {
      choices: { ...choices, columns: { ...choices.columns, [header]: meaning } },
    })
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-columns': ImportColumns
  }
}
