import { html, type TemplateResult } from 'lit'
import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Round } from '../../../domain/week/round.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { dayChoices } from './day-choices.ts'

type Frame = Partial<Pick<Round, 'day' | 'start' | 'end' | 'pair'>>

/** Fields of when a round is and whose: `day`, `pair`, `start`, `end` of the form they stand in. */
export const roundFrame = (
  estate: Estate,
  week: IsoWeek,
  { day, start, end, pair }: Frame,
): TemplateResult => {
  const pairs = [...estate.pair.values()].sort((a, b) => a.rank - b.rank)
  return html`
    <div class="pair">
      ${field({
        id: 'day',
        label: text.day,
        control: html`<select id="day" name="day">${options(dayChoices(week), day ?? '')}</select>`,
      })}
      ${field({
        id: 'pair',
        label: text.pair,
        control: html`<select id="pair" name="pair">${options(
          pairs.map(({ id, name }) => [id, name] as const),
          pair ?? '',
        )}</select>`,
      })}
    </div>
    <div class="pair">
      ${field({ id: 'start', label: text.start, control: html`<input id="start" name="start" type="time" .value=${start ?? ''} />` })}
      ${field({ id: 'end', label: text.end, control: html`<input id="end" name="end" type="time" .value=${end ?? ''} />` })}
    </div>
  `
}
