import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import '../parts/icon.ts'
import type { IconName } from '../parts/icon.ts'

/** What may be done with a part; `name` is told by the event. */
export type PartAction = {
  readonly name: string
  readonly label: string
  readonly icon?: IconName
  readonly isMain?: boolean
}

/** A part of a record: an agreement, a commitment, a milestone. */
export type PartRow = {
  readonly id: string
  readonly title: string
  /** Who and when: a line under the title. */
  readonly detail?: string
  /** Where it stands, in words: when it is due, or how it ended. */
  readonly state: string
  readonly isLate?: boolean
  readonly isDone: boolean
  readonly actions: readonly PartAction[]
}

/** What is asked of a part, by the event `tn-part`. */
export type PartAsked = { readonly id: string; readonly name: string }

/** The parts of a record, each with where it stands and what may be done with it. */
@customElement('tn-part-list')
export class PartList extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      ul {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: var(--icon) minmax(0, 1fr);
        gap: var(--space-1) var(--space-2);
      }
      li > * {
        grid-column: 2;
      }
      tn-icon.mark {
        grid-column: 1;
        margin-block-start: 0.15em;
        color: var(--ink-muted);
      }
      .done {
        color: var(--ink-muted);
      }
      .title {
        overflow-wrap: anywhere;
      }
      .late,
      tn-icon.late {
        color: var(--danger);
        font-weight: var(--weight-strong);
      }
    `,
  ]

  @property() label = ''
  @property({ attribute: false }) rows: readonly PartRow[] = []

  #ask(id: string, name: string): void {
    this.dispatchEvent(new CustomEvent<PartAsked>('tn-part', { detail: { id, name } }))
  }

  override render(): TemplateResult {
    return html`<ul aria-label=${this.label}>
      ${this.rows.map((row) => this.#row(row))}
    </ul>`
  }

  #row({ id, title, detail, state, isLate, isDone, actions }: PartRow): TemplateResult {
    const mark = isDone ? 'check' : isLate ? 'warning' : 'clock'
    return html`<li class=${isDone ? 'done' : ''}>
      <tn-icon class="mark ${isLate ? 'late' : ''}" name=${mark}></tn-icon>
      <span class="title">${title}</span>
      ${detail ? html`<span class="muted small">${detail}</span>` : nothing}
      <span class=${isLate ? 'late' : 'muted'}>${state}</span>
      <span class="row">
        ${actions.map(
          ({ name, label, icon, isMain }) => html`<button
            type="button"
            class=${isMain ? '' : 'quiet'}
            aria-label="${label} : ${title}"
            @click=${() => this.#ask(id, name)}
          >
            ${icon ? html`<tn-icon name=${icon}></tn-icon>` : nothing}${label}
          </button>`,
        )}
      </span>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-part-list': PartList
  }
}
