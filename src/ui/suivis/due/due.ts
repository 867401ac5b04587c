import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { FigureFilter } from '../../../domain/figures.ts'
import type { DueItem } from '../../../domain/follow-up/due-item.ts'
import { dueBy, dueItems } from '../../../domain/follow-up/due-items.ts'
import { DUE_GROUPS, due as text } from '../../../messages/due.ts'
import { Select } from '../../../store/select.ts'
import { figure } from '../../parts/figure.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './delay-settings.ts'
import './due-row.ts'
import { DUE_SECTIONS, type DueSection, dueSections } from './due-sections.ts'

/** Rows shown of a section at once. */
const PAGE = 5
const keyOf = ({ kind, id, part, reason }: DueItem): string => [kind, id, part, reason].join(' ')

/** The inbox: what is due, late first, each closable from its row. */
@customElement('tn-due')
export class Due extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      section + section {
        padding-block-start: 0;
        border: 0;
      }
      ul.plain {
        gap: 0;
      }
      .kinds {
        gap: var(--space-1);
      }
      .kinds button {
        padding-inline: var(--space-2);
        font-size: var(--text-small);
      }
      summary {
        font-weight: var(--weight-strong);
      }
    `,
  ]

  @state() private group: DueItem['kind'] | '' = ''
  @state() private shown: Readonly<Record<DueSection, number>> = {
    ...{ late: PAGE, today: PAGE, week: PAGE, later: PAGE },
  }

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ items: dueItems(estate), today: session.today }),
    sameParts,
  )
  /** The rank of the row that holds the focus, which its successor takes when it is closed. */
  #focused: number | null = null

  get #rows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('tn-due-row')]
  }

  override willUpdate(): void {
    const active = this.shadowRoot?.activeElement
    this.#focused = active?.localName === 'tn-due-row' ? this.#rows.indexOf(active as HTMLElement) : null
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.size > 0 || this.#focused === null || this.shadowRoot?.activeElement) return
    const rows = this.#rows
    const next = rows[Math.min(this.#focused, rows.length - 1)]
    ;(next ?? this.renderRoot.querySelector<HTMLElement>('.kinds button'))?.focus()
  }

  override render(): TemplateResult {
    const { items, today } = this.#parts.value
    const counted = (kind: string): number => items.filter((item) => item.kind === kind).length
    const kinds = DUE_GROUPS.filter((kind) => kind === this.group || counted(kind) > 0)
    const chosen = this.group === '' ? items : items.filter(({ kind }) => kind === this.group)
    const sections = dueSections(chosen, today)
    const now = dueBy(chosen, today).length
    const filter: FigureFilter = this.group === '' ? {} : { kind: this.group }
    return html`
      <p role="status">${now > 0 ? figure({ name: 'due-now', filter, value: now }, text.count(now, sections.late.length)) : text.count(now, sections.late.length)}</p>
      ${
        items.length === 0
          ? html`<p class="muted">${text.nothing}</p>`
          : html`<div class="row kinds" role="group" aria-label=${text.filter}>
              ${this.#choice('', text.groupCount(text.all, items.length))}
              ${kinds.map((kind) => this.#choice(kind, text.groupCount(text.group[kind], counted(kind))))}
            </div>`
      }
      ${items.length > 0 && chosen.length === 0 ? html`<p class="muted">${text.nothingOf}</p>` : nothing}
      ${DUE_SECTIONS.map((section) => this.#section(section, sections[section]))}
    `
  }

  #choice(kind: DueItem['kind'] | '', label: string): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${this.group === kind}
      @click=${() => {
        this.group = kind
      }}
    >
      ${label}
    </button>`
  }

  #section(section: DueSection, items: readonly DueItem[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing
    const title = text.groupCount(text.sections[section], items.length)
    if (section === 'later')
      return html`<details><summary>${title}</summary>${this.#list(section, items)}</details>`
    return html`<section aria-labelledby=${section}>
      <h2 id=${section}>${title}</h2>
      ${this.#list(section, items)}
    </section>`
  }

  #list(section: DueSection, items: readonly DueItem[]): TemplateResult {
    const most = this.shown[section]
    return html`<ul class="plain" aria-label=${text.sections[section]}>
        ${repeat(items.slice(0, most), keyOf, (item) => html`<li><tn-due-row .item=${item}></tn-due-row></li>`)}
      </ul>
      ${
        items.length > most
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => {
                this.shown = { ...this.shown, [section]: most + 4 * PAGE }
              }}
            >
              ${text.more(Math.min(4 * PAGE, items.length - most))}
            </button>`
          : nothing
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-due': Due
  }
}
