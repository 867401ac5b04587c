import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { isoWeekOf } from '../../../domain/civil-date.ts'
import { roundsOfDay } from '../../../domain/field/day-rounds.ts'
import { byStart } from '../../../domain/week/round-palette.ts'
import { stopsOf } from '../../../domain/week/stops-of.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/empty-state.ts'
import '../../parts/round-mark.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { roundTitle } from './round-view.ts'

/** Which of today's rounds is walked on this device; where there is none today, when the next one is. */
@customElement('tn-round-chooser')
export class RoundChooser extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      li button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        justify-content: stretch;
        gap: 0 var(--space-3);
        inline-size: 100%;
        min-block-size: 4rem;
      }
      tn-round-mark {
        grid-row: span 2;
      }
      .name {
        font-weight: var(--weight-strong);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, today: session.today, chosen: session.fieldRound }),
    sameParts,
  )

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  #choose(fieldRound: string): void {
    this.#state.store.look({
      ...{ fieldRound, fieldStop: null, fieldPlace: null, fieldKind: 'passage', fieldSheet: 'none' },
      skipped: new Set(),
    })
    this.dispatchEvent(new CustomEvent('tn-chosen', { bubbles: true, composed: true }))
  }

  readonly #toWeek = (): void => {
    const { estate, today } = this.#state.value
    const next = this.#next()
    const week = next ? next.week : isoWeekOf(today)
    const round = next && estate.round.has(next.id) ? next.id : null
    this.#state.store.look({ workspace: 'semaine', weekView: 'week', week, round, weeks: 1 })
  }

  #next() {
    const { estate, today } = this.#state.value
    return [...estate.round.values()].filter(({ day }) => day > today).sort(byStart)[0]
  }

  override render(): TemplateResult {
    const { estate, today, chosen } = this.#state.value
    const rounds = roundsOfDay(estate, today)
    if (rounds.length === 0) return this.#none()
    return html`
      <h2 tabindex="-1">${text.choose}</h2>
      <ul class="plain">
        ${rounds.map((round) => {
          const { number, pair } = roundTitle(estate, round)
          return html`
            <li>
              <button type="button" aria-pressed=${round.id === chosen} @click=${() => this.#choose(round.id)}>
                <tn-round-mark .number=${number}></tn-round-mark>
                <span class="name">${text.name(number, pair)}</span>
                <span class="muted">${text.times(round.start, round.end)} · ${text.stops(stopsOf(estate, round.id).length)}</span>
              </button>
            </li>
          `
        })}
      </ul>
      ${rounds.length > 1 ? html`<p class="help">${text.chooseHelp}</p>` : nothing}
    `
  }

  #none(): TemplateResult {
    const next = this.#next()
    return html`
      <tn-empty text=${next ? `${text.none} ${text.nextRound(next.day, next.start)}` : text.noneAtAll}>
        <button type="button" class=${next ? '' : 'primary'} @click=${this.#toWeek}>
          ${next ? text.seeWeek : text.prepare}
        </button>
      </tn-empty>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-round-chooser': RoundChooser
  }
}
