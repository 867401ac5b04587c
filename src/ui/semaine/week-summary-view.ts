import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { tables } from '../../../styles/tables.ts'
import { settingsOf } from '../../domain/estate.ts'
import { placeOf } from '../../domain/place.ts'
import { weekFigures } from '../../domain/week/week-figures.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { week as text } from '../../messages/week.ts'
import { words } from '../../messages/words.ts'
import { Act } from '../../operations/act.ts'
import { searchLonger } from '../../operations/week/search-longer.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import { figure, type ShownFigure } from '../parts/figure.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../parts/swatch.ts'
import { weekFiguresShown } from './week-figures-shown.ts'
import { type WeekSummary, weekSummary } from './week-summary.ts'

const SHOWN_FIRST = 8
const SHOWN_MOST = 12

/** How the week goes: passages, gaps, walk, free time, fairness, and the places left without a passage. */
@customElement('tn-week-summary')
export class WeekSummaryView extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      summary {
        min-block-size: var(--target);
        padding-block: var(--space-1);
        font-weight: var(--weight-strong);
        cursor: pointer;
      }
      dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      dd + dt {
        margin-block-start: var(--space-2);
      }
      details > * + * {
        margin-block-start: var(--space-2);
      }
      th,
      td {
        padding-inline: var(--space-1);
      }
      li {
        display: grid;
      }
      button.link {
        min-block-size: var(--space-6);
        justify-self: start;
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, week: session.week, lateness: session.lateness }),
    sameParts,
  )

  readonly #act = new Act(this)

  @state() private all = false

  #select(place: string): void {
    const found = placeOf(this.#state.value.estate, place)
    if (found)
      this.#state.store.look(({ flyToSelection }) => ({
        selection: { kind: found.kind, id: place },
        flyToSelection: flyToSelection + 1,
      }))
  }

  override render() {
    const { estate, week, lateness } = this.#state.value
    const summary = weekSummary(estate, week)
    if (!summary) return nothing
    const { maxGapDays } = settingsOf(estate)
    const shown = weekFiguresShown(week, weekFigures(estate, week)!)
    return html`
      <section>
        <h2>${text.summaryTitle}</h2>
        <p>${figure([shown.stops, shown.met, shown.places], text.summary(summary.passages, summary.served, summary.places))}</p>
        <dl>
          <dt>${text.overdue}</dt>
          <dd>
            ${figure([{ name: 'places-overdue', filter: { week }, value: summary.overdue }, shown.places], text.overdueValue(summary.overdue, summary.places))}
            <p class="help">${text.overdueMeaning(maxGapDays)}</p>
            ${lateness?.week === week ? html`<p class="help">${text.lateness(lateness.overdueDays, lateness.unavoidableDays)}</p>` : nothing}
          </dd>
          <dt>${text.walk}</dt>
          <dd>${figure([shown.walkMetres, shown.walkMinutes], text.walkValue(summary.walkMetres, summary.walkMinutes))}</dd>
          <dt>${text.free}</dt>
          <dd>
            ${text.freeValue(summary.freeShare)}
            <p class="help">${text.freeMeaning}</p>
          </dd>
        </dl>
        ${actionButton({ act: this.#act, operation: searchLonger, target: { week }, label: text.searchLonger, icon: 'refresh' })}
        <p class="help">${text.searchLongerMeaning}</p>
      </section>
      ${this.#unserved(summary, shown.unserved)}
      ${this.#listed(text.shortPresences(summary.shortPresences.length), summary.shortPresences)}
      ${this.#fairness(summary)}
    `
  }

  #unserved({ unserved }: WeekSummary, shown: ShownFigure) {
    if (unserved.length === 0) return html`<p class="muted">${text.unservedEmpty}</p>`
    return this.#listed(figure(shown, text.unserved(unserved.length)), unserved)
  }

  #listed(title: unknown, places: WeekSummary['unserved']) {
    const { estate } = this.#state.value
    if (places.length === 0) return nothing
    const shown = this.all || places.length <= SHOWN_MOST ? places : places.slice(0, SHOWN_FIRST)
    return html`
      <details>
        <summary>${title}</summary>
        <ul class="plain">
          ${shown.map(
            ({ place, reason }) => html`<li>
              <button type="button" class="link" @click=${() => this.#select(place)}>${placeName(estate, place)}</button>
              <span class="help">${words.unserved[reason]}</span>
            </li>`,
          )}
        </ul>
        ${
          shown.length < places.length
            ? html`<button
              type="button"
              @click=${() => {
                this.all = true
              }}
            >
              ${text.more(places.length)}
            </button>`
            : nothing
        }
      </details>
    `
  }

  #fairness({ fairness, publicMinutes, publicShare }: WeekSummary) {
    const { landlord } = this.#state.value.estate
    return html`
      <details>
        <summary>${text.fairness}</summary>
        <p class="help">${text.fairnessMeaning(settingsOf(this.#state.value.estate).fairnessWeight ?? 0)}</p>
        <table aria-label=${text.fairness}>
          <thead>
            <tr>
              <th scope="col">${text.fairnessOf}</th>
              <th scope="col" class="number">${text.fairnessShare}</th>
              <th scope="col" class="number">${text.fairnessTarget}</th>
              <th scope="col" class="number">${text.fairnessGap}</th>
            </tr>
          </thead>
          <tbody>
            ${fairness.map((each) => {
              const owner = landlord.get(each.landlord)
              return html`<tr>
                <th scope="row">
                  ${owner ? html`<tn-swatch colour=${owner.colour} pattern=${owner.pattern}></tn-swatch>` : nothing}
                  ${owner?.name ?? each.landlord}
                </th>
                <td class="number">${format.percent(each.share, 1)}</td>
                <td class="number">${format.percent(each.target, 1)}</td>
                <td class="number">${text.gap((each.share - each.target) * 100)}</td>
              </tr>`
            })}
          </tbody>
        </table>
        ${publicMinutes > 0 ? html`<p class="help">${text.publicSpace(publicMinutes, publicShare)}</p>` : nothing}
      </details>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-summary': WeekSummaryView
  }
}
