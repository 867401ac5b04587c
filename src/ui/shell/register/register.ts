import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { register as text } from '../../../messages/register.ts'
import { Act } from '../../../operations/act.ts'
import { closeRegister } from '../../../operations/register/close-register.ts'
import { printRegister } from '../../../operations/register/print-register.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { OnEscape } from '../../parts/on-escape.ts'
import './register-all.ts'
import './register-check.ts'
import './register-expiry.ts'
import './register-frame.ts'
import './register-held.ts'
import './register-rights.ts'
import './register-sent.ts'

/** Parts of the page, in order: what stands in it, and its name in the list beside. */
const PARTS = [
  ['frame', text.frame.title, html`<tn-register-frame></tn-register-frame>`],
  ['held', text.held.title, html`<tn-register-held></tn-register-held>`],
  ['sent', text.sent.title, html`<tn-register-sent></tn-register-sent>`],
  ['check', text.check.title, html`<tn-register-check></tn-register-check>`],
  ['rights', text.rights.title, html`<tn-register-rights></tn-register-rights>`],
  ['expiry', text.expiry.title, html`<tn-register-expiry></tn-register-expiry>`],
  ['all', `${text.all.title}, ${text.erase.title.toLowerCase()}`, html`<tn-register-all></tn-register-all>`],
] as const

/** The page for the data protection officer, in place of the screen. */
@customElement('tn-register')
export class Register extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        grid-area: 1 / 1 / -1 / -1;
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        min-block-size: 0;
        background: var(--surface-sunken);
        color: var(--ink);
      }
      :host([hidden]) {
        display: none;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) var(--space-4);
        border-block-end: var(--hairline) solid var(--line);
        background: var(--surface);
      }
      h1 {
        margin: 0;
        font-size: var(--text-title);
        line-height: var(--leading-tight);
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: var(--space-4);
        padding: var(--space-4);
        overflow: auto;
      }
      /* One row to scroll; what is shaded at its edges goes on. */
      nav {
        position: sticky;
        z-index: 1;
        inset-block-start: calc(-1 * var(--space-4));
        margin: calc(-1 * var(--space-4)) calc(-1 * var(--space-4)) 0;
        border-block-end: var(--hairline) solid var(--line);
        background: var(--surface-sunken);
      }
      nav ul {
        display: flex;
        gap: var(--space-1);
        margin: 0;
        padding: var(--space-1) var(--space-2);
        overflow-x: auto;
        overscroll-behavior-x: contain;
        background:
          linear-gradient(to right, var(--surface-sunken) 40%, transparent) 0 / var(--space-6) local no-repeat,
          linear-gradient(to left, var(--surface-sunken) 40%, transparent) 100% / var(--space-6) local no-repeat,
          linear-gradient(to right, var(--line), transparent) 0 / var(--space-5) no-repeat,
          linear-gradient(to left, var(--line), transparent) 100% / var(--space-5) no-repeat;
        list-style: none;
        white-space: nowrap;
      }
      .parts {
        display: grid;
        gap: var(--space-4);
        max-inline-size: 64rem;
        min-inline-size: 0;
      }
      .part {
        padding: var(--space-4);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
        background: var(--surface);
        scroll-margin-block-start: calc(var(--target) + var(--space-5));
      }
      .part:focus-visible {
        outline-offset: calc(-1 * var(--stroke));
      }
      .lead p {
        margin: 0 0 var(--space-2);
      }
      @media (width >= 60rem) {
        .body {
          grid-template-columns: 15rem minmax(0, 64rem);
          justify-content: center;
          gap: var(--space-6);
          padding: var(--space-6);
        }
        nav {
          align-self: start;
          inset-block-start: 0;
          margin: 0;
          border: 0;
        }
        nav ul {
          display: grid;
          padding: 0;
          background: none;
          white-space: normal;
        }
        .part {
          padding: var(--space-5);
          scroll-margin-block-start: var(--space-4);
        }
      }
      @media print {
        header,
        nav {
          display: none;
        }
      }
    `,
  ]

  readonly #act = new Act(this)

  constructor() {
    super()
    const close = (): void => void this.#act.run(closeRegister, undefined)
    this.addController(new OnEscape(new Select(this, ({ session }) => session.register), close))
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus()
  }

  readonly #go = (event: MouseEvent, id: string): void => {
    event.preventDefault() // the hash holds the view
    const part = this.renderRoot.querySelector<HTMLElement>(`#${id}`)
    part?.scrollIntoView({ block: 'start' })
    part?.focus({ preventScroll: true })
  }

  override render(): TemplateResult {
    const [act, target] = [this.#act, undefined]
    return html`
      <header>
        <h1 tabindex="-1">${text.title}</h1>
        <div class="row">
          ${actionButton({ act, operation: printRegister, target, label: text.print, icon: 'print', look: 'primary' })}
          ${actionButton({ act, operation: closeRegister, target, label: text.close, icon: 'close' })}
        </div>
      </header>
      <div class="body" role="main">
        <nav aria-label=${text.contents}>
          <ul>
            ${PARTS.map(
              ([id, name]) => html`<li>
                <button type="button" class="quiet" @click=${(event: MouseEvent) => this.#go(event, id)}>${name}</button>
              </li>`,
            )}
          </ul>
        </nav>
        <div class="parts">
          <div class="lead"><p>${text.lead}</p><p>${text.rule}</p></div>
          ${PARTS.map(([id, name, part]) => html`<section class="part" id=${id} tabindex="-1" aria-label=${name}>${part}</section>`)}
        </div>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register': Register
  }
}
