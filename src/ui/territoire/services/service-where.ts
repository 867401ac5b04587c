import { html, nothing, type TemplateResult } from 'lit'
import type { Estate } from '../../../domain/estate.ts'
import { isInUse } from '../../../domain/is-in-use.ts'
import { activeEntrances } from '../../../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../../../domain/week/open-public-places.ts'
import { placeName } from '../../../messages/place-name.ts'
import { services as text } from '../../../messages/services.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { type ServiceInput, withCoordinate } from './service-input.ts'

type Change = (next: ServiceInput) => void
const given = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value

/** Where a service is: as it was, the middle of the map, a known place, or degrees. */
export const serviceWhere = (
  input: ServiceInput,
  estate: Estate,
  hasMap: boolean,
  change: Change,
): TemplateResult => {
  const ways: readonly (readonly [ServiceInput['where'], string])[] = [
    ...(input.old ? [['kept', text.whereKept] as const] : []),
    ...(hasMap ? [['map', text.whereMap] as const] : []),
    ['place', text.wherePlace],
    ['typed', text.whereTyped],
  ]
  return html`
    <fieldset>
      <legend>${text.where}</legend>
      <div class="row">
        ${ways.map(
          ([where, label]) => html`
            <label class="choice">
              <input
                type="radio"
                name="where"
                value=${where}
                .checked=${input.where === where}
                @change=${() => change({ ...input, where })}
              />
              ${label}
            </label>
          `,
        )}
      </div>
      ${input.where === 'map' ? html`<p class="help">${text.whereMapHelp}</p>` : nothing}
      ${input.where === 'place' ? placeField(input, estate, change) : nothing}
      ${input.where === 'typed' ? degreesFields(input, change) : nothing}
    </fieldset>
  `
}

const placeField = (input: ServiceInput, estate: Estate, change: Change): TemplateResult => {
  const groups: readonly (readonly [string, Iterable<{ readonly id: string }>])[] = [
    [text.publicPlaces, openPublicPlaces(estate)],
    [text.receptionPlaces, [...estate.receptionPlace.values()].filter(({ id }) => isInUse(estate, id))],
    [text.landmarks, estate.landmark.values()],
    [text.entrances, activeEntrances(estate)],
  ]
  return field({
    id: 'place',
    label: text.place,
    control: html`
      <select id="place" @change=${(event: Event) => change({ ...input, place: given(event) })}>
        ${options([['', text.choose]], input.place)}
        ${groups.map(
          ([label, places]) => html`<optgroup label=${label}>
            ${options(
              [...places].map(({ id }) => [id, placeName(estate, id)] as const),
              input.place,
            )}
          </optgroup>`,
        )}
      </select>
    `,
  })
}

const degreesFields = (input: ServiceInput, change: Change): TemplateResult => html`
  <p class="help" id="degrees-help">${text.degreesHelp}</p>
  <div class="pair">
    ${(['latitude', 'longitude'] as const).map((name) =>
      field({
        id: name,
        label: text[name],
        control: html`<input
          id=${name}
          inputmode="decimal"
          autocomplete="off"
          aria-describedby="degrees-help"
          .value=${input[name]}
          @input=${(event: Event) => change({ ...input, [name]: given(event) })}
          @change=${(event: Event) => change(withCoordinate(input, name, given(event)))}
        />`,
      }),
    )}
  </div>
`
