import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { DueItem } from '../../../domain/follow-up/due-item.ts'
import { due as text } from '../../../messages/due.ts'
import { dueTitle } from '../../../messages/due-title.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { PUT_OFF_KINDS, type PutOffKind } from '../../../operations/follow-up/put-off.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dueWhen } from '../due-line.ts'
import '../requests/answer-form.ts'
import { dueClosing } from './due-closing.ts'
import { openedItem } from './opened-item.ts'
import './put-off.ts'

/** Reasons that have a date of their own, promised to others: they are not put off here. */
const PROMISED: readonly DueItem['reason'][] = ['agreement-check', 'call-to-confirm']

/** One thing that waits: what, where, since when, and the taps that close it. Its title opens the record. */
@customElement('tn-due-row')
export class DueRow extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        padding-block: var(--space-2);
        border-block-start: var(--hairline) solid var(--line);
      }
      p {
        margin: 0;
      }
      .title {
        justify-self: start;
        justify-content: start;
        padding-block: 0;
        font-weight: var(--weight-strong);
        overflow-wrap: anywhere;
      }
      .state {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: var(--space-1);
      }
      .when {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
      }
      .late {
        color: var(--danger);
        font-weight: var(--weight-strong);
      }
      .detail {
        color: var(--ink-muted);
      }
      .row {
        padding-block-start: var(--space-1);
      }
    `,
  ]

  @property({ attribute: false }) item!: DueItem
  @state() private answering = false

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus(options)
  }

  override render(): TemplateResult {
    const { item } = this
    const { estate, today } = this.#parts.value
    const { store } = this.#parts
    const title = dueTitle(estate, item)
    const isLate = item.due < today
    const where = item.place === undefined ? '' : `${placeName(estate, item.place)} · `
    return html`
      <button
        type="button"
        class="link title"
        aria-label=${text.openOf(title)}
        @click=${() => store.look(openedItem(estate, item, store.read().session))}
      >
        ${title}
      </button>
      <p class="state">
        ${text.reason[item.reason]},
        <span class="when ${isLate ? 'late' : ''}"
          >${isLate ? html`<tn-icon name="warning"></tn-icon>` : nothing}${dueWhen(item.due, today)}</span
        >
      </p>
      <p class="detail">${where}${text.since(format.shortDay(item.since))}</p>
      ${this.answering ? this.#answer() : this.#taps(title)}
    `
  }

  #taps(title: string): TemplateResult {
    const { item } = this
    const mayWait =
      (PUT_OFF_KINDS as readonly string[]).includes(item.kind) && !PROMISED.includes(item.reason)
    return html`<div class="row">
      ${
        item.reason === 'request-answer'
          ? html`<button
              type="button"
              @click=${() => {
                this.answering = true
              }}
            >
              <span>${text.close.answer}<span class="visually-hidden"> : ${title}</span></span>
            </button>`
          : dueClosing(this.#act, item, this.#parts.value.today, title)
      }
      ${mayWait ? html`<tn-put-off short .kind=${item.kind as PutOffKind} .of=${item.id} .hint=${title}></tn-put-off>` : nothing}
    </div>`
  }

  #answer(): TemplateResult {
    return html`<tn-answer-form
      .request=${this.item.id}
      @tn-done=${() => {
        this.answering = false
      }}
    ></tn-answer-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-due-row': DueRow
  }
}
