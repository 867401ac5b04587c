import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { exchanges as text } from '../../messages/exchanges.ts'
import { EXCHANGE_VIEWS, type ExchangeView } from '../../store/exchange-session.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import '../parts/region.ts'
import type { RegionPart } from '../parts/region.ts'

/** A view's elements come when it is first opened. */
const VIEWS: Readonly<Partial<Record<ExchangeView, RegionPart>>> = {
  files: { load: () => import('./files/files.ts'), show: () => html`<tn-releases></tn-releases>` },
  returned: {
    load: () => import('./returned/returned.ts'),
    show: () => html`<tn-returned></tn-returned>`,
  },
  received: {
    load: () => import('./received/received.ts'),
    show: () => html`<tn-received></tn-received>`,
  },
  reports: {
    load: () => import('./reports/reports.ts'),
    show: () => html`<tn-reports></tn-reports>`,
  },
  accounts: {
    load: () => import('./accounts/accounts.ts'),
    show: () => html`<tn-accounts></tn-accounts>`,
  },
  relief: {
    load: () => import('./relief/relief.ts'),
    show: () => html`<tn-relief></tn-relief>`,
  },
  meetings: {
    load: () => import('./meetings/meetings.ts'),
    show: () => html`<tn-meetings></tn-meetings>`,
  },
}

/** What is given to those who pay, and what comes back from them: one view at a time. */
@customElement('tn-echanges')
export class Echanges extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      /* All are in sight: none lies aside without a cue. */
      @media (width < 45rem) {
        nav button {
          padding-inline: var(--space-2);
        }
      }
    `,
  ]

  readonly #view = new Select(this, ({ session }) => session.exchangeView)

  #open(exchangeView: ExchangeView): void {
    this.#view.store.look({ exchangeView, selection: null })
  }

  override render(): TemplateResult {
    const view = this.#view.value
    return html`
      <h1 tabindex="-1">${text.title}</h1>
      <nav aria-label=${text.views}>
        <ul>
          ${EXCHANGE_VIEWS.filter((each) => VIEWS[each]).map(
            (each) => html`<li>
              <button type="button" aria-current=${each === view ? 'page' : nothing} @click=${() => this.#open(each)}>
                ${text.viewNames[each]}
              </button>
            </li>`,
          )}
        </ul>
      </nav>
      <tn-region .content=${VIEWS[view]}></tn-region>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-echanges': Echanges
  }
}
