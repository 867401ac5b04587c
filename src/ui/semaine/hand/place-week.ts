import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Stop } from '../../../domain/week/round.ts'
import { roundNumbers } from '../../../domain/week/round-numbers.ts'
import { roundsOfWeek } from '../../../domain/week/round-palette.ts'
import { placeName } from '../../../messages/place-name.ts'
import { placeRule } from '../../../messages/place-rule.ts'
import { week as weekText } from '../../../messages/week.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { excludePlace } from '../../../operations/week/exclude-place.ts'
import { includePlace } from '../../../operations/week/include-place.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../parts/place-field.ts'
import './place-rule.ts'
import './why.ts'
import { pairName } from '../../../messages/pair-name.ts'

/** A place searched for or chosen on the map: its stops this week, or why it has none; keep it out, and its own rules. */
@customElement('tn-place-week')
export class PlaceWeek extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        gap: var(--space-3);
        padding: 0;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, week: session.week, selection: session.selection }),
    sameParts,
  )

  /** The chosen place; empty when what is chosen is none. */
  get #place(): string {
    const { estate, selection } = this.#state.value
    if (selection?.kind === 'stop') return estate.stop.get(selection.id)?.place ?? ''
    return selection?.kind === 'entrance' || selection?.kind === 'publicPlace' ? selection.id : ''
  }

  readonly #choose = (event: CustomEvent<string>): void => {
    const id = event.detail
    const kind = this.#state.value.estate.entrance.has(id) ? 'entrance' : 'publicPlace'
    this.#state.store.look(({ flyToSelection }) =>
      id === ''
        ? { selection: null }
        : { selection: { kind, id }, round: null, flyToSelection: flyToSelection + 1 },
    )
  }

  #open({ id, round }: Stop): void {
    this.#state.store.look(({ flyToSelection }) => ({
      ...{ round, selection: { kind: 'stop', id }, shownDay: null, flyToSelection: flyToSelection + 1 },
    }))
  }

  override render(): TemplateResult {
    const place = this.#place
    return html`
      <tn-place-field label=${text.place} .value=${place} @tn-place=${this.#choose}></tn-place-field>
      ${place === '' ? nothing : this.#card(place)}
    `
  }

  #card(place: string): TemplateResult {
    const { estate, week } = this.#state.value
    const rounds = roundsOfWeek(estate.round.values(), week)
    const numbers = roundNumbers(estate, week)
    const stops = rounds.flatMap((round) =>
      [...estate.stop.values()]
        .filter((stop) => stop.round === round.id && stop.place === place)
        .map((stop) => ({ stop, round, number: numbers.get(round.id)! })),
    )
    const isOut = [...estate.exclusion.values()].some(
      (each) => each.week === week && each.place === place && each.round === undefined,
    )
    const target = { week, place }
    const has = estate.placeRule.has(`place-rule-${place}`)
    return html`
      <h3>${placeName(estate, place)}</h3>
      ${
        stops.length === 0
          ? html`<tn-why .place=${place}></tn-why>`
          : html`<ul class="plain">
            ${stops.map(
              ({ stop, round, number }) => html`<li>
                <button type="button" class="link" @click=${() => this.#open(stop)}>
                  ${weekText.roundLabel(number, round.day, stop.arrive, pairName(estate, round.pair))}
                </button>
              </li>`,
            )}
          </ul>`
      }
      <div class="row">
        ${
          isOut
            ? actionButton({ act: this.#act, operation: includePlace, target, label: text.includeShort })
            : actionButton({ act: this.#act, operation: excludePlace, target, label: text.exclude })
        }
      </div>
      <details>
        <summary>${has ? placeRule.titleSet : placeRule.title}</summary>
        <tn-place-rule .place=${place}></tn-place-rule>
      </details>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-place-week': PlaceWeek
  }
}
