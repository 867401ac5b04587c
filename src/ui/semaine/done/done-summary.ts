import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { IsoWeek } from '../../../domain/civil-date.ts'
import { type DoneCounts, MISSING_REASONS } from '../../../domain/week/done-counts.ts'
import { EXCHANGES } from '../../../domain/week/passage.ts'
import { type PlannedDone, PUBLIC_SPACE } from '../../../domain/week/planned-done.ts'
import { format } from '../../../messages/format.ts'
import { weekClose as text } from '../../../messages/week-close.ts'
import { Select } from '../../../store/select.ts'
import { cssValue } from '../../parts/css-value.ts'
import { figure, type ShownFigure } from '../../parts/figure.ts'

const doneOf = (week: IsoWeek, { planned, done }: DoneCounts): readonly ShownFigure[] => [
  { name: 'stops-done', filter: { week }, value: done },
  { name: 'stops-planned', filter: { week }, value: planned },
]

/** Planned against done in figures: all stops, why not, whose places, the people met. */
@customElement('tn-done-summary')
export class DoneSummary extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      :host {
        gap: var(--space-3);
        font-variant-numeric: tabular-nums;
      }
      .bar {
        block-size: var(--space-2);
        border: var(--hairline) solid var(--line-strong);
        border-radius: var(--corner-small);
        background: var(--surface-sunken);
        overflow: hidden;
      }
      .bar div {
        inline-size: var(--share);
        block-size: 100%;
        background: var(--accent);
      }
      .lead {
        font-size: var(--text-lead);
        font-weight: var(--weight-strong);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }
      caption {
        padding-block-end: var(--space-1);
        font-weight: var(--weight-strong);
        text-align: start;
      }
      th,
      td {
        padding-block: var(--space-1);
        border-block-start: var(--hairline) solid var(--line);
        font-weight: var(--weight-plain);
        text-align: start;
      }
      thead th {
        border: 0;
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
      td,
      thead th + th {
        text-align: end;
      }
    `,
  ]

  @property({ attribute: false }) done!: PlannedDone
  @property() week!: IsoWeek
  readonly #landlords = new Select(this, ({ estate }) => estate.landlord)

  override render(): TemplateResult {
    const { counts, unplanned, byOwner, people } = this.done
    const reasons = MISSING_REASONS.flatMap((reason) => {
      const count = counts.notDone[reason] ?? 0
      return count > 0 ? ([[text.reason(reason), count]] as const) : []
    })
    const met = unplanned.filter(({ done }) => done).length
    return html`
      ${
        counts.planned > 0
          ? html`<div>
              <p class="lead">${figure(doneOf(this.week, counts), text.stopsDone(counts))}</p>
              <div class="bar" aria-hidden="true">
                <div ${cssValue('--share', `${(100 * counts.done) / counts.planned}%`)}></div>
              </div>
            </div>`
          : nothing
      }
      ${met > 0 ? html`<p>${text.unplanned(met)}</p>` : nothing}
      ${
        reasons.length > 0
          ? html`<table>
              <caption>${text.notDone}</caption>
              <tbody>
                ${reasons.map(
                  ([name, count]) =>
                    html`<tr><th scope="row">${name}</th><td>${format.number(count)}</td></tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
      ${
        byOwner.length > 0
          ? html`<details>
              <summary>${text.byOwner}</summary>
              <table aria-label=${text.byOwner}>
                <thead>
                  <tr><th scope="col">${text.owner}</th><th scope="col">${text.planned}</th><th scope="col">${text.done}</th></tr>
                </thead>
                <tbody>
                  ${byOwner.map(
                    ({ owner, counts: of }) => html`<tr>
                      <th scope="row">${owner === PUBLIC_SPACE ? text.publicSpace : (this.#landlords.value.get(owner)?.name ?? owner)}</th>
                      <td>${format.number(of.planned)}</td>
                      <td>${format.number(of.done)}</td>
                    </tr>`,
                  )}
                </tbody>
              </table>
            </details>`
          : nothing
      }
      ${this.#people(people)}
    `
  }

  #people({ exchanges, youths }: PlannedDone['people']): TemplateResult | typeof nothing {
    if (EXCHANGES.every((band) => exchanges[band] === 0)) return nothing
    return html`<details>
      <summary>${text.people}</summary>
      <table aria-label=${text.people}>
        <thead>
          <tr><th scope="col">${text.peopleWith}</th><th scope="col">${text.passages}</th></tr>
        </thead>
        <tbody>
          ${EXCHANGES.map(
            (band) =>
              html`<tr><th scope="row">${text.peopleBand(band)}</th><td>${format.number(exchanges[band])}</td></tr>`,
          )}
          <tr><th scope="row">${text.youths}</th><td>${format.number(text.youthsMet(youths))}</td></tr>
        </tbody>
      </table>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-done-summary': DoneSummary
  }
}
