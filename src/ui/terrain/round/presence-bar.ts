import { ContextConsumer } from '@lit/context'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { portsContext } from '../../../operations/context.ts'
import { endPresence, minutesSince } from '../../../operations/field/end-presence.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** How often the minutes are looked at, in milliseconds. */
const BEAT = 10_000

/** The presence under way: where, and for how many minutes; ended or given up. */
@customElement('tn-presence-bar')
export class PresenceBar extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
        border: var(--hairline) solid var(--accent);
        border-radius: var(--corner);
        background: var(--surface-chosen);
      }
      .what {
        flex: 1 1 auto;
      }
      .primary {
        margin-inline-start: auto;
      }
      p {
        margin: 0;
        line-height: var(--leading-tight);
      }
      .minutes {
        font-weight: var(--weight-strong);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  /** The place at hand, whose name stands below already. */
  @property({ attribute: false }) at = ''

  readonly #act = new Act(this)
  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, presence: session.presence }),
    sameParts,
  )
  #beat: ReturnType<typeof setInterval> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#beat = setInterval(() => this.requestUpdate(), BEAT)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#beat)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, presence } = this.#state.value
    if (!presence) return nothing
    const now = this.#ports.value?.clock() ?? presence.since
    return html`
      <div class="bar">
        <tn-icon name="clock"></tn-icon>
        <div class="what">
          <p>${text.presenceSince(presence.place === this.at ? '' : placeName(estate, presence.place), presence.stopKind ?? 'presence')}</p>
          <p class="minutes" role="timer">${text.elapsed(minutesSince(presence.since, now))}</p>
        </div>
        <button type="button" class="quiet" @click=${() => this.#state.store.look({ presence: null })}>
          ${text.dropPresence}
        </button>
        <button type="button" class="primary" @click=${() => this.#act.run(endPresence, undefined)}>
          ${text.endPresence}
        </button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-presence-bar': PresenceBar
  }
}
