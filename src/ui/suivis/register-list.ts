import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import type { Kind } from '../../domain/estate.ts'
import { suivis as text } from '../../messages/suivis.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'

/** A record as its register lists it. */
export type RegisterRow = {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  /** Place, partner, date: a line under the title. */
  readonly detail: string
  /** Where it stands, in words. */
  readonly state: string
  /** What it waits for, in words; absent: nothing. */
  readonly due?: string
  readonly isLate?: boolean
  readonly isClosed: boolean
}

/** The records of one register: those under way in the order given, then the closed ones, folded. Chosen, one becomes the selection. */
@customElement('tn-register-list')
export class RegisterList extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      li button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        justify-content: stretch;
        gap: var(--space-1) var(--space-2);
        inline-size: 100%;
        padding-block: var(--space-2);
        text-align: start;
      }
      strong {
        overflow-wrap: anywhere;
      }
      .state {
        color: var(--ink-muted);
      }
      .detail,
      .due {
        grid-column: 1 / -1;
        text-wrap: pretty;
      }
      .due.late {
        display: flex;
        gap: var(--space-1);
        color: var(--danger);
        font-weight: var(--weight-strong);
      }
    `,
  ]

  @property({ attribute: false }) rows: readonly RegisterRow[] = []
  @property() label = ''
  readonly #selection = new Select(this, ({ session }) => session.selection)

  override render(): TemplateResult {
    const ongoing = this.rows.filter(({ isClosed }) => !isClosed)
    const closed = this.rows.filter(({ isClosed }) => isClosed)
    return html`
      ${ongoing.length > 0 ? html`<ul class="plain" aria-label=${this.label}>${ongoing.map((row) => this.#row(row))}</ul>` : nothing}
      ${
        closed.length > 0
          ? html`<details>
              <summary>${text.closed} (${closed.length})</summary>
              <ul class="plain">${closed.map((row) => this.#row(row))}</ul>
            </details>`
          : nothing
      }
    `
  }

  #row({ kind, id, title, detail, state, due, isLate }: RegisterRow): TemplateResult {
    const isChosen = this.#selection.value?.kind === kind && this.#selection.value.id === id
    return html`<li>
      <button
        type="button"
        aria-pressed=${isChosen}
        @click=${() => this.#selection.store.look({ selection: { kind, id } })}
      >
        <strong>${title}</strong><span class="state">${state}</span>
        <span class="detail muted">${detail}</span>
        ${due ? html`<span class="due ${isLate ? 'late' : ''}">${isLate ? html`<tn-icon name="warning"></tn-icon>` : nothing}${due}</span>` : nothing}
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register-list': RegisterList
  }
}
