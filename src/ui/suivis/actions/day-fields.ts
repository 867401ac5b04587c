import { html, nothing, type TemplateResult } from 'lit'
import type { CivilDate } from '../../../domain/civil-date.ts'
import { outreach as text } from '../../../messages/outreach.ts'
import '../../parts/icon.ts'
import { dateField } from '../date-field.ts'

/** The days of an action, each in its field, and one more on request. */
export const dayFields = (
  days: readonly CivilDate[],
  change: (days: readonly CivilDate[]) => void,
): TemplateResult => html`
  <fieldset>
    <legend>${text.field.days}</legend>
    ${days.map(
      (day, rank) => html`<div class="row end">
        ${dateField({
          ...{ id: `day-${rank}`, label: text.field.day(rank + 1), value: day },
          change: (value) => change(days.with(rank, value)),
        })}
        ${
          days.length > 1
            ? html`<button
                type="button"
                class="quiet"
                aria-label=${text.removeOf(text.field.day(rank + 1))}
                @click=${() => change(days.toSpliced(rank, 1))}
              >
                <tn-icon name="close"></tn-icon>
              </button>`
            : nothing
        }
      </div>`,
    )}
    <button type="button" class="quiet add" @click=${() => change([...days, ''])}>
      <tn-icon name="plus"></tn-icon>${text.addDay}
    </button>
  </fieldset>
`
