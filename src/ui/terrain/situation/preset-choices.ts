import { html, nothing, type TemplateResult } from 'lit'
import { HOUR_BANDS, type HourBand } from '../../../domain/half-day.ts'
import { RECURRENCES } from '../../../domain/situation.ts'
import { fieldSituation as text } from '../../../messages/field-situation.ts'
import { situations } from '../../../messages/territory.ts'
import { words } from '../../../messages/words.ts'
import { field } from '../../parts/field.ts'
import { selectField } from '../../parts/select-field.ts'
import type { SituationInput } from '../../territoire/situation-input.ts'

type Change = (next: SituationInput) => void

const pressed = <Value extends string | number>(
  label: string,
  choices: readonly (readonly [value: Value, label: string])[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult => html`
  <div role="group" aria-label=${label}>
    <p class="label" aria-hidden="true">${label}</p>
    <div class=${choices.length === 2 ? 'two' : 'three'}>
      ${choices.map(
        ([value, name]) => html`
          <button type="button" aria-pressed=${value === chosen} @click=${() => choose(value)}>${name}</button>
        `,
      )}
    </div>
  </div>
`

/** How grave and how often, preset; one tap changes each. */
export const gravityChoices = (input: SituationInput, change: Change): TemplateResult => html`
  ${pressed(
    text.severity,
    ([1, 2, 3] as const).map((level) => [level, text.severities[level]] as const),
    input.severity,
    (severity) => change({ ...input, severity }),
  )}
  ${pressed(
    text.recurrence,
    RECURRENCES.map((each) => [each, words.recurrence[each]] as const),
    input.recurrence,
    (recurrence) => change({ ...input, recurrence }),
  )}
`

/** Now, by the clock, or a day and a band of it. */
export const momentChoices = (input: SituationInput, today: string, change: Change): TemplateResult => html`
  ${pressed(
    text.when,
    [['now', text.now(words.band[input.band])] as const, ['day', text.earlier] as const],
    input.whenMode === 'now' ? 'now' : 'day',
    (whenMode) => change({ ...input, whenMode }),
  )}
  ${
    input.whenMode === 'now'
      ? nothing
      : html`<div class="pair">
          ${field({
            id: 'day',
            label: situations.day,
            control: html`<input id="day" type="date" max=${today} .value=${input.day} @change=${(event: Event) => change({ ...input, day: (event.target as HTMLInputElement).value })} />`,
          })}
          ${selectField(
            'band',
            situations.band,
            HOUR_BANDS.map((band) => [band, words.band[band]]),
            input.band,
            (band) => change({ ...input, band: band as HourBand }),
          )}
        </div>`
  }
`
