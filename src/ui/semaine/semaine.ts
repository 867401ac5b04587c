import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import { panel } from '../../../styles/panel.ts'
import { week as text } from '../../messages/week.ts'
import { orBroken } from '../../store/broke.ts'
import { Select } from '../../store/select.ts'
import { WEEK_VIEWS, type WeekView } from '../../store/week-session.ts'
import '../parts/icon.ts'
import { Media } from '../parts/media.ts'
import '../parts/region.ts'
import type { RegionPart } from '../parts/region.ts'

/** A view's elements come when it is first opened. */
const VIEWS: Readonly<Record<WeekView, RegionPart>> = {
  week: { load: () => import('./week-view.ts'), show: () => html`<tn-week-view></tn-week-view>` },
  done: { load: () => import('./done/week-done.ts'), show: () => html`<tn-week-done></tn-week-done>` },
  compare: {
    load: () => import('./compare/week-compare.ts'),
    show: () => html`<tn-week-compare></tn-week-compare>`,
  },
  advice: {
    load: () => import('./advice/week-advice.ts'),
    show: () => html`<tn-week-advice></tn-week-advice>`,
  },
  method: {
    load: () => import('./method/week-method.ts'),
    show: () => html`<tn-week-method></tn-week-method>`,
  },
  settings: {
    load: () => import('./week-settings.ts'),
    show: () => html`<tn-week-settings></tn-week-settings>`,
  },
}

/** Settings stand apart, beside the title: the others are ways to look at a week. */
const NAMED = WEEK_VIEWS.filter((view) => view !== 'settings')

/** The workspace of the week: who walks where, when; what else could be, and by which rules. */
@customElement('tn-semaine')
export class Semaine extends LitElement {
  static override styles = [
    controls,
    joined,
    panel,
    css`
      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
        margin-block-end: calc(-1 * var(--space-2));
      }
      /* One edge for all that stands in the panel. */
      nav + tn-region > * {
        padding: 0;
      }
    `,
  ]

  readonly #view = new Select(this, ({ session }) => session.weekView)
  readonly #phone = new Media(this, '(width < 45rem)')

  override willUpdate(): void {
    orBroken(this, import('./done/week-reminder.ts'))
  }

  override render(): TemplateResult {
    const view = this.#view.value
    return html`
      <div class="head">
        <h1 tabindex="-1">${text.title}</h1>
        <button
          type="button"
          class="quiet settings"
          aria-pressed=${view === 'settings'}
          @click=${() => this.#open(view === 'settings' ? 'week' : 'settings')}
        >
          <tn-icon name="settings"></tn-icon><span>${text.viewNames.settings}</span>
        </button>
      </div>
      <tn-week-reminder></tn-week-reminder>
      <nav class="joined" aria-label=${text.views}>
        ${NAMED.map(
          (each) => html`
            <button type="button" aria-pressed=${each === view} @click=${() => this.#open(each)}>
              ${text.viewNames[each]}
            </button>
          `,
        )}
      </nav>
      <tn-region .content=${VIEWS[view]}></tn-region>
    `
  }

  /** On a phone the view that is opened is brought into sight. */
  async #open(weekView: WeekView): Promise<void> {
    this.#view.store.look({ weekView })
    await this.updateComplete
    if (this.#phone.matches) this.renderRoot.querySelector('nav')?.scrollIntoView({ block: 'start' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-semaine': Semaine
  }
}
