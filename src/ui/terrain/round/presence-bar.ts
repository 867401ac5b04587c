import { ContextConsumer } from '@lit/context'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { isForgotten, usualMinutes } from '../../../domain/field/presence-length.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { portsContext } from '../../../operations/context.ts'
import { dropPresence } from '../../../operations/field/drop-presence.ts'
import { endPresence, minutesSince } from '../../../operations/field/end-presence.ts'
import type { Presence } from '../../../store/field-session.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './presence-end.ts'

/** How often the minutes are looked at, in milliseconds. */
const BEAT = 10_000

/** The presence under way: where, and for how many minutes; ended or given up. Of one that ran far too long it asks how long it was. */
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
      tn-presence-end {
        flex: 1 0 100%;
      }
    `,
  ]

  /** The place at hand, whose name stands below already. */
  @property({ attribute: false }) at = ''

  /** The start of the presence whose length is asked for; null: none is. */
  @state() private asked: number | null = null

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

  #ask({ since }: Presence): void {
    this.asked = since
    void this.updateComplete.then(async () => {
      const end = this.renderRoot.querySelector('tn-presence-end')
      await end?.updateComplete
      end?.focus()
    })
  }

  readonly #close = (): void => {
    this.asked = null
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.primary')?.focus())
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.asked === null) return
    event.preventDefault()
    event.stopPropagation()
    this.#close()
  }

  /** By the clock as it is when it is tapped: a screen that slept shows an older count. */
  #end(presence: Presence): void {
    const minutes = minutesSince(presence.since, this.#now(presence))
    if (isForgotten(minutes, usualMinutes(this.#state.value.estate, presence))) this.#ask(presence)
    else void this.#act.run(endPresence, undefined)
  }

  #now({ since }: Presence): number {
    return this.#ports.value?.clock() ?? since
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // Given back by an undo it is the same one, and asks anew.
    const { presence } = this.#state.value
    if (presence === null) this.asked = null
    // The acts at the foot leave the question its room.
    this.toggleAttribute('asking', presence !== null && this.asked === presence.since)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, presence } = this.#state.value
    if (!presence) return nothing
    const minutes = minutesSince(presence.since, this.#now(presence))
    const isAsked = this.asked === presence.since
    return html`
      <div class="bar" @keydown=${this.#keys} @tn-close=${this.#close}>
        <tn-icon name="clock"></tn-icon>
        <div class="what">
          <p>${text.presenceSince(presence.place === this.at ? '' : placeName(estate, presence.place), presence.stopKind ?? 'presence')}</p>
          <p class="minutes" role="timer">${text.elapsed(minutes)}</p>
        </div>
        ${isAsked ? this.#trueEnd(presence, minutes) : this.#ways(presence)}
      </div>
    `
  }

  #trueEnd(presence: Presence, minutes: number): TemplateResult {
    return html`<tn-presence-end .presence=${presence} .most=${minutes}></tn-presence-end>`
  }

  #ways(presence: Presence): TemplateResult {
    return html`
      <button
        type="button"
        class="quiet"
        aria-label=${text.correctLength}
        title=${text.correctLength}
        @click=${() => this.#ask(presence)}
      >
        <tn-icon name="edit"></tn-icon>
      </button>
      <button type="button" class="quiet" @click=${() => this.#act.run(dropPresence, undefined)}>
        ${text.dropPresence}
      </button>
      <button type="button" class="primary" @click=${() => this.#end(presence)}>${text.endPresence}</button>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-presence-bar': PresenceBar
  }
}
