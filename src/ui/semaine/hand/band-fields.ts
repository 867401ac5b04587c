import { html, nothing, type TemplateResult } from 'lit'
import type { TimeBand } from '../../../domain/week/place-rule.ts'
import { placeRule as text } from '../../../messages/place-rule.ts'

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** Fields of a stretch of time on some days: `NAME-from`, `NAME-until` and `NAME-day` of the form they stand in. */
export const bandFields = (name: string, label: string, bands: readonly TimeBand[] = []): TemplateResult => {
  const [band] = bands
  const days = band?.weekdays ?? DAYS.slice(0, 5)
  return html`
    <fieldset>
      <legend>${label}</legend>
      <div class="pair">
        <input type="time" name="${name}-from" aria-label=${text.from(label)} .value=${band?.from ?? ''} />
        <input type="time" name="${name}-until" aria-label=${text.until(label)} .value=${band?.until ?? ''} />
      </div>
      <div class="days">
        ${DAYS.map(
          (day) => html`<label class="choice"
            ><input type="checkbox" name="${name}-day" value=${day} .checked=${days.includes(day)} />${text.shortDays[day - 1]}</label
          >`,
        )}
      </div>
      ${bands.length > 1 ? html`<p class="help">${text.more(bands.length - 1)}</p>` : nothing}
    </fieldset>
  `
}

/** The band that the fields say; none when no hour is given. */
export const bandOfForm = (data: FormData, name: string): readonly TimeBand[] => {
  const [from, until] = [String(data.get(`${name}-from`) ?? ''), String(data.get(`${name}-until`) ?? '')]
  if (from === '' && until === '') return []
  const weekdays = data.getAll(`${name}-day`).map(Number)
  const isEachDay = weekdays.length === 0 || weekdays.length === DAYS.length
  return [{ from, until, ...(!isEachDay && { weekdays }) }]
}
