import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import type { CivilDate } from '../../domain/civil-date.ts'
import { format } from '../../messages/format.ts'
import { suivis } from '../../messages/suivis.ts'

/** One thing that happened to a record. */
export type TimelineEntry = {
  readonly on: CivilDate
  readonly title: string
  readonly text?: string
  /** The part of the record that may be corrected: asked for by the event `tn-entry` with this. */
  readonly part?: string
}

/** What happened to a record, oldest first, as a list with its dates along a line, each day once. */
@customElement('tn-timeline')
export class Timeline extends LitElement {
  static override styles = [
    controls,
    css`
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
    .link {
      display: block;
      min-block-size: var(--target-inline);
    }
  `,
  ]

  @property({ attribute: false }) entries: readonly TimelineEntry[] = []
  @property() label = ''

  override render(): TemplateResult {
    return html`<ol aria-label=${this.label}>
      ${this.entries.map(
        ({ on, title, text, part }, rank) =>
          html`<li>${on === this.entries[rank - 1]?.on ? nothing : html`<time datetime=${on}>${format.day(on)}</time>`}${title}${text ? html`<p>${text}</p>` : nothing}${part ? this.#edit(part, title) : nothing}</li>`,
      )}
    </ol>`
  }

  #edit(part: string, title: string): TemplateResult {
    return html`<button
      type="button"
      class="link"
      aria-label="${suivis.edit} : ${title}"
      @click=${() => this.dispatchEvent(new CustomEvent('tn-entry', { detail: part }))}
    >
      ${suivis.edit}
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-timeline': Timeline
  }
}
