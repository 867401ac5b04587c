import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { undoLast } from '../../operations/undo-last.ts'
import { Select } from '../../store/select.ts'
import type { Toast as ToastValue } from '../../store/session.ts'
import '../parts/icon.ts'
import { FocusBack } from './focus-back.ts'

const ICONS = { done: 'check', refusal: 'warning', fault: 'warning' } as const

/** How long a message stays that nobody holds, in milliseconds. */
const STAYS = 10_000
/** Those of the elements that show the message, over the screen or in a dialog, in which the focus or the pointer is. */
const holding = new Set<Toast>()

/**
 * What was just done, or why not. It goes after ten seconds, or once the focus and the pointer have left it; one that says no
 * fault also when another place is gone to. The two regions are there before their text, so that it is read out.
 */
@customElement('tn-toast')
export class Toast extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        pointer-events: none;
      }
      .toast {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        inline-size: fit-content;
        max-inline-size: min(40rem, 100%);
        margin-inline: auto;
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border: var(--hairline) solid var(--line-strong);
        border-radius: var(--corner);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
        pointer-events: auto;
      }
      .toast.refusal,
      .toast.fault {
        border-color: var(--danger);
        background: var(--danger-ground);
      }
      p {
        min-inline-size: 8rem;
        margin: 0;
      }
      @media (width < 45rem) {
        .toast {
          inline-size: auto;
          max-inline-size: none;
          padding-inline-start: var(--space-3);
          border-inline-width: 0;
          border-radius: 0;
          line-height: var(--leading-tight);
          box-shadow: none;
        }
        .done tn-icon[name='undo'],
        .done > tn-icon {
          display: none;
        }
        p {
          font-size: var(--text-small);
        }
        .done {
          grid-template-columns: minmax(0, 1fr) auto auto;
        }
      }
    `,
  ]

  /** What was done is read out, not shown: where a room looks on, only what did not go as asked is. */
  @property({ type: Boolean }) discreet = false

  readonly #toast = new Select(this, ({ session }) => session.toast)
  readonly #workspace = new Select(this, ({ session }) => session.workspace)
  readonly #act = new Act(this)
  readonly #focus = new FocusBack(this)
  /** What was there, and in which place, when it was last drawn. */
  #drawn: { readonly toast: ToastValue | null; readonly workspace: string } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isOver = false
  #hasPointer = false

  constructor() {
    super()
    this.addEventListener('pointerenter', () => this.#hold(true, this.#hasFocus()))
    this.addEventListener('pointerleave', () => this.#hold(false, this.#hasFocus()))
    this.addEventListener('focusin', () => this.#hold(this.#hasPointer, true))
    this.addEventListener('focusout', () => this.#hold(this.#hasPointer, false))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.#drawn) this.#begin()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    holding.delete(this)
  }

  #hasFocus(): boolean {
    return this.matches(':focus-within')
  }

  #hold(hasPointer: boolean, hasFocus: boolean): void {
    this.#hasPointer = hasPointer
    if (hasPointer || hasFocus) holding.add(this)
    else holding.delete(this)
    this.#go()
  }

  /** A message's ten seconds begin when it does. */
  #begin(): void {
    clearTimeout(this.#timer)
    this.#isOver = false
    if (this.#toast.value === null) return
    this.#timer = setTimeout(() => {
      this.#isOver = true
      this.#go()
    }, STAYS)
  }

  #go(): void {
    if (this.#isOver && holding.size === 0) this.#toast.store.look({ toast: null })
  }

  protected override updated(_changed: PropertyValues): void {
    const [toast, workspace] = [this.#toast.value, this.#workspace.value]
    const isOld = this.#drawn !== null && this.#drawn.toast === toast
    const isLeft = this.#drawn !== null && this.#drawn.workspace !== workspace
    this.#drawn = { toast, workspace }
    if (!isOld) this.#begin()
    if (toast && toast.tone !== 'fault' && isOld && isLeft) this.#toast.store.look({ toast: null })
  }

  readonly #dismiss = (): void => {
    this.#focus.leave()
    this.#toast.store.look({ toast: null })
  }
  readonly #undo = async (): Promise<void> => {
    this.#dismiss()
    await this.#act.run(undoLast, undefined)
  }

  override render(): TemplateResult {
    const toast = this.#toast.value
    const urgent = toast !== null && toast.tone !== 'done'
    return html`
      <div role="status">${toast && !urgent ? this.#done(toast) : nothing}</div>
      <div role="alert">${toast && urgent ? this.#card(toast) : nothing}</div>
    `
  }

  #done(toast: ToastValue): TemplateResult {
    return this.discreet ? html`<p class="visually-hidden">${toast.text}</p>` : this.#card(toast)
  }

  #card({ text, tone, undo }: ToastValue): TemplateResult {
    return html`
      <div class="toast ${tone}">
        <tn-icon name=${ICONS[tone]}></tn-icon>
        <p>${text}</p>
        ${undo ? html`<button type="button" @click=${this.#undo}><tn-icon name="undo"></tn-icon>${shell.undo}</button>` : nothing}
        <button type="button" class="quiet" aria-label=${shell.dismiss} @click=${this.#dismiss}>
          <tn-icon name="close"></tn-icon>
        </button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-toast': Toast
  }
}
