import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CivilDate } from '../../domain/civil-date.ts'
import { format } from '../../messages/format.ts'

/** One thing that happened to a record. */
export type TimelineEntry = { readonly on: CivilDate; readonly title: string; readonly text?: string }

/** What happened to a record, oldest first, as a list with its dates along a line. */
@customElement('tn-timeline')
export class Timeline extends LitElement {
  static override styles = css`
    ol {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0 0 0 var(--space-4);
      border-inline-start: var(--stroke) solid var(--line-strong);
      list-style: none;
    }
    time {
      display: block;
      color: var(--ink-muted);
      font-size: var(--text-small);
      font-variant-numeric: tabular-nums;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `

  @property({ attribute: false }) entries: readonly TimelineEntry[] = []
  @property() label = ''

  override render(): TemplateResult {
    return html`<ol aria-label=${this.label}>
      ${this.entries.map(
        ({ on, title, text }) =>
          html`<li><time datetime=${on}>${format.day(on)}</time>${title}${text ? html`<p>${text}</p>` : nothing}</li>`,
      )}
    </ol>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-timeline': Timeline
  }
}
