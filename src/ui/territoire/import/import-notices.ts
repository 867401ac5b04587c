import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Notice } from '../../../domain/refusal.ts'
import { importWords as words } from '../../../messages/import.ts'
import { sentence } from '../../../messages/sentence.ts'

const MOST_NAMED = 20

/** Remarks of one code, the first of them in full; the rows of the others by number. */
const grouped = (notices: readonly Notice[]): readonly (readonly Notice[])[] => {
  const groups = new Map<string, Notice[]>()
  for (const notice of notices) {
    const group = groups.get(notice.code) ?? []
    groups.set(notice.code, group)
    group.push(notice)
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

/** What the reader has to say of the file's rows, by subject. */
@customElement('tn-import-notices')
export class ImportNotices extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding-inline-start: var(--space-4);
      }
      li {
        overflow-wrap: anywhere;
      }
      li::first-letter {
        text-transform: uppercase;
      }
    `,
  ]

  @property({ attribute: false }) notices: readonly Notice[] = []

  override render(): TemplateResult {
    return html`
      <section>
        <h2>${words.notices}</h2>
        <ul>${grouped(this.notices).map((group) => this.#group(group))}</ul>
      </section>
    `
  }

  #group(group: readonly Notice[]): TemplateResult {
    const [first, ...rest] = group
    if (!first) return html``
    const rows = rest.flatMap(({ at }) => at?.row ?? [])
    const named = rows.slice(0, MOST_NAMED)
    return html`
      <li>
        ${sentence(first)}
        ${
          rest.length === 0
            ? nothing
            : html`
                <span class="muted">
                  ${words.more(rest.length)}${named.length > 0 ? ` : ${words.noticeRows(named, rows.length - named.length)}` : ''}.
                </span>
              `
        }
      </li>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-notices': ImportNotices
  }
}
