import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { isOpenRegister, openCount } from '../../domain/follow-up/open-count.ts'
import { suivis as text } from '../../messages/suivis.ts'
import type { FollowView } from '../../store/follow-session.ts'
import { FOLLOW_VIEWS } from '../../store/follow-session.ts'
import { Select } from '../../store/select.ts'
import { figure } from '../parts/figure.ts'
import '../parts/icon.ts'
import '../parts/region.ts'
import type { RegionPart } from '../parts/region.ts'

/** A view's elements come when it is first opened. */
const VIEWS: Readonly<Partial<Record<FollowView, RegionPart>>> = {
  due: { load: () => import('./due/due.ts'), show: () => html`<tn-due></tn-due>` },
  requests: {
    load: () => import('./requests/requests.ts'),
    show: () => html`<tn-requests></tn-requests>`,
  },
  relays: { load: () => import('./relays/relays.ts'), show: () => html`<tn-relays></tn-relays>` },
  mediations: {
    load: () => import('./mediations/mediations.ts'),
    show: () => html`<tn-mediations></tn-mediations>`,
  },
  recency: { load: () => import('./recency/recency.ts'), show: () => html`<tn-recency></tn-recency>` },
  technical: {
    load: () => import('./technical/technical.ts'),
    show: () => html`<tn-technical></tn-technical>`,
  },
  actions: {
    load: () => import('./actions/actions.ts'),
    show: () => html`<tn-actions></tn-actions>`,
  },
  projects: {
    load: () => import('./projects/projects.ts'),
    show: () => html`<tn-projects></tn-projects>`,
  },
  plans: {
    load: () => import('./plans/joint-plans.ts'),
    show: () => html`<tn-joint-plans></tn-joint-plans>`,
  },
  barometer: {
    load: () => import('./barometer/barometer.ts'),
    show: () => html`<tn-barometer></tn-barometer>`,
  },
}

/** What is waiting: the things due, then a register of each kind of follow-up. */
@customElement('tn-suivis')
export class Suivis extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      .title {
        justify-content: space-between;
      }
      nav {
        display: grid;
        gap: var(--space-2);
      }
      nav ul {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      nav li button {
        justify-content: space-between;
        inline-size: 100%;
      }
      .count {
        display: block;
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
      .back {
        justify-self: start;
        align-self: start;
        margin-inline-start: calc(-1 * var(--space-3));
      }
    `,
  ]

  readonly #view = new Select(this, ({ session }) => session.followView)
  readonly #estate = new Select(this, ({ estate }) => estate)

  #open(followView: FollowView): void {
    this.#view.store.look({ followView, following: null, selection: null })
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus())
  }

  readonly #toRegisters = (): void => {
    const heading = this.renderRoot.querySelector<HTMLElement>('#registers')
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }

  #count(view: FollowView): TemplateResult | typeof nothing {
    if (!isOpenRegister(view)) return nothing
    const count = openCount(this.#estate.value, view)
    const words = text.open(count)
    return html`<span class="count"
      >${count > 0 ? figure({ name: 'records-open', filter: { kind: view }, value: count }, words) : words}</span
    >`
  }

  override render(): TemplateResult {
    const view = this.#view.value
    if (view !== 'due')
      return html`
        <button type="button" class="quiet back" @click=${() => this.#open('due')}>
          <tn-icon name="chevron-left"></tn-icon>${text.back}
        </button>
        <h1 tabindex="-1">${text.viewNames[view]}</h1>
        <tn-region .content=${VIEWS[view]}></tn-region>
      `
    return html`
      <div class="row title">
        <h1 tabindex="-1">${text.title}</h1>
        <button type="button" class="link" @click=${this.#toRegisters}>${text.toRegisters}</button>
      </div>
      <tn-region .content=${VIEWS.due}></tn-region>
      <nav aria-labelledby="registers">
        <h2 id="registers" tabindex="-1">${text.registers}</h2>
        <ul>
          ${FOLLOW_VIEWS.filter((each) => each !== 'due' && VIEWS[each]).map(
            (each) => html`<li>
              <button type="button" @click=${() => this.#open(each)}>
                <span>${text.viewNames[each]} ${this.#count(each)}</span><tn-icon name="chevron-right"></tn-icon>
              </button>
            </li>`,
          )}
        </ul>
      </nav>
      <tn-delay-settings></tn-delay-settings>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-suivis': Suivis
  }
}
