import { html, nothing, type TemplateResult } from 'lit'
import { isoWeekOf } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { PlaceRecency } from '../../../domain/field/recency.ts'
import { askedDay, nextRoundDay } from '../../../domain/week/next-round-day.ts'
import { placeName } from '../../../messages/place-name.ts'
import { recency as text } from '../../../messages/recency.ts'
import type { Act } from '../../../operations/act.ts'
import { setWeekChange } from '../../../operations/week/set-week-change.ts'
import { actionButton } from '../../parts/action-button.ts'
import { recencyMark } from './recency-mark.ts'

/** A place of the list: how long ago; chosen, a passage can be asked for. */
export const recencyRow = (
  row: PlaceRecency,
  {
    estate,
    today,
    act,
    isChosen,
    choose,
  }: {
    readonly estate: Estate
    readonly today: string
    readonly act: Act
    readonly isChosen: boolean
    readonly choose: (row: PlaceRecency) => void
  },
): TemplateResult => html`
  <button type="button" class="quiet place" aria-pressed=${isChosen} @click=${() => choose(row)}>
    ${recencyMark(row.class)}
    <span class="name">${placeName(estate, row.place)}</span>
    <span class="age">${text.age(row.days)}</span>
    <span class="detail">${text.classes[row.class]} · ${text.detail(row.last, row.maxGapDays)}</span>
  </button>
  ${isChosen ? ask(row, estate, today, act) : nothing}
`

const ask = ({ place }: PlaceRecency, estate: Estate, today: string, act: Act): TemplateResult => {
  const asked = askedDay(estate, place, today)
  if (asked) return html`<p class="help asked">${text.asked(asked)}</p>`
  const day = nextRoundDay(estate, today)
  return html`<div class="ask">
    ${actionButton({
      act,
      operation: setWeekChange,
      target: { week: isoWeekOf(day), change: { type: 'urgent', place, day } },
      label: text.ask,
      icon: 'walk',
    })}
    <p class="help">${text.askHelp(day)}</p>
  </div>`
}
