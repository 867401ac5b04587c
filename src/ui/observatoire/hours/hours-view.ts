import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { BAND_HOURS, HOUR_BANDS } from '../../../domain/half-day.ts'
import { beforeRecords } from '../../../domain/hotspots/before-records.ts'
import { rowsInView } from '../../../domain/hotspots/in-view.ts'
import { observationsOf } from '../../../domain/hotspots/observations-of.ts'
import { recordsBegin } from '../../../domain/hotspots/records-begin.ts'
import { viewOf } from '../../../domain/hotspots/view-of.ts'
import { weekHours } from '../../../domain/hotspots/week-hours.ts'
import { beforeRecordsWords } from '../../../messages/before-records.ts'
import { territoryWords } from '../../../messages/event-territory.ts'
import { observatory } from '../../../messages/observatory.ts'
import { hours as text } from '../../../messages/observatory-hours.ts'
import { Select } from '../../../store/select.ts'
import { figure } from '../../parts/figure.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { chosenPlace } from '../chosen-place.ts'
import { situationsShown } from '../observed-figures.ts'
import '../filters/heat-filters.ts'
import { placeSelection } from '../../territoire/place-kind.ts'
import { placesWithin } from '../heat-view.ts'
import { unitName } from '../unit-name.ts'
import { hoursTable, hoursTableStyles } from './hours-table.ts'

/** When it is noted: hour × weekday of all that is looked at, of a sector, or of the place chosen. */
@customElement('tn-heat-hours')
export class HoursView extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    hoursTableStyles,
    css`
      .shown {
        font-size: var(--text-lead);
        font-weight: var(--weight-strong);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ estate, session: { heat, selection, today } }) => ({
      ...{ estate, selection, today, filter: heat.filter, study: heat.study },
    }),
    sameParts,
  )

  override render(): TemplateResult {
    const { estate, filter, today, selection, study } = this.#state.value
    const observations = observationsOf(estate, filter)
    const chosen = chosenPlace(estate, selection, { study, filter })
    const within = chosen ? placesWithin(observations, chosen) : null
    const { place } = observations.situations
    const rows = rowsInView(observations, viewOf(estate, filter, today).view).filter(
      (row) => within?.[place[row]!] !== 0,
    )
    const what = chosen ? unitName(estate, chosen.id) : text.everywhere
    const early = beforeRecords(estate, filter.period)
    const shown =
      early === 'whole'
        ? observatory.shownBefore(filter.period)
        : chosen
          ? observatory.shown(filter.period, rows.length)
          : figure(situationsShown(filter, rows.length), observatory.shown(filter.period, rows.length))
    return html`
      <p class="shown" role="status">${shown}</p>
      <tn-heat-filters></tn-heat-filters>
      ${this.#of(chosen?.id ?? '')}
      ${
        settingsOf(estate).published?.hours === false
          ? html`<p class="callout">${territoryWords.hoursUnknown}</p>`
          : html`
              ${rows.length === 0 ? html`<p>${early === 'whole' ? beforeRecordsWords.whole(recordsBegin(estate)!) : text.none}</p>` : this.#table(weekHours(observations, rows), what, rows.length)}
              ${this.#spread(rows.filter((row) => observations.situations.minute[row]! < 0).length)}
              <p class="help">${text.presence}</p>
            `
      }
    `
  }

  /** Sectors, and what is chosen on the map or in the list. */
  #of(id: string): TemplateResult {
    const { estate } = this.#state.value
    const sectors = [...estate.sector.values()].map((each) => [each.id, each.name] as const)
    const isOther = id !== '' && !estate.sector.has(id)
    const choices = [
      ['', text.everywhere] as const,
      ...(isOther ? [[id, unitName(estate, id)] as const] : []),
      ...sectors,
    ]
    return selectField('of', text.of, choices, id, this.#choose)
  }

  readonly #choose = (id: string): void => {
    const { estate } = this.#state.value
    this.#state.store.look(({ heat }) => ({
      selection: id === '' ? null : placeSelection(estate, id),
      heat: id === '' ? { ...heat, study: null } : heat,
    }))
  }

  #table(hours: Float64Array, what: string, count: number): TemplateResult {
    const { band, share } = mostBand(hours)
    return html`
      <p>${text.most(band, share, count)}</p>
      <div>${hoursTable(hours, text.caption(what, count))}</div>
    `
  }

  #spread(count: number): TemplateResult | typeof nothing {
    return count > 0 ? html`<p class="help">${text.spread(count)}</p>` : nothing
  }
}

/** The band with most of what is noted in a week of hours, and its share. */
function mostBand(hours: Float64Array) {
  const inBand = HOUR_BANDS.map((band) => {
    const [start, end] = BAND_HOURS[band]
    const isIn = (hour: number): boolean =>
      start < end ? hour >= start && hour < end : hour >= start || hour < end
    return { band, count: hours.reduce((sum, value, index) => (isIn(index % 24) ? sum + value : sum), 0) }
  })
  const total = inBand.reduce((sum, { count }) => sum + count, 0)
  const most = inBand.reduce((best, each) => (each.count > best.count ? each : best))
  return { band: most.band, share: most.count / total }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-hours': HoursView
  }
}
