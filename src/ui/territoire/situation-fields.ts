import { html, nothing, type TemplateResult } from 'lit'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { HOUR_BANDS, type HourBand } from '../../domain/half-day.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { landlordsByStock } from '../../domain/landlords-by-stock.ts'
import { AUDIENCES, RECURRENCES, REPORTERS, statusesFor } from '../../domain/situation.ts'
import { FAMILIES, type Family, isMaterial } from '../../domain/taxonomy.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { situations as s } from '../../messages/territory.ts'
import { words } from '../../messages/words.ts'
import { field } from '../parts/field.ts'
import { options } from '../parts/options.ts'
import { selectField } from '../parts/select-field.ts'
import { SITUATION_PLACES } from './place-kind.ts'
import { type SituationInput, withCode, withFamily, withPlace } from './situation-input.ts'

type Change = (next: SituationInput) => void
type Choices = readonly (readonly [value: string, label: string])[]

const given = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value

const NOTHING_CHOSEN = ['', s.choose] as const
const labels = <Code extends string>(codes: readonly Code[], of: Readonly<Record<Code, string>>): Choices =>
  codes.map((code) => [code, of[code]])

/** Family, then code: the second list holds the codes of the first. */
export const codeFields = (input: SituationInput, estate: Estate, change: Change): TemplateResult => {
  const codes = [...estate.code.values()].filter(({ family, retired }) => family === input.family && !retired)
  // What a walk shows is a matter of places: facts that somebody repairs, removes or cleans.
  const families = FAMILIES.filter((family) => input.point === undefined || isMaterial(family))
  return html`
    ${selectField(
      'family',
      s.family,
      [NOTHING_CHOSEN, ...families.map((family) => [family, `${family} – ${words.family[family]}`] as const)],
      input.family,
      (value) => change(withFamily(input, value as Family | '')),
    )}
    ${selectField(
      'code',
      s.code,
      [
        NOTHING_CHOSEN,
        ...codes.map(({ id, label }) => [id, input.family === 'F' ? label : `${id} – ${label}`] as const),
      ],
      input.code,
      (value) => change(withCode(input, value)),
    )}
  `
}

const GROUPS = {
  sector: s.sectors,
  publicPlace: s.publicPlaces,
  receptionPlace: s.receptionPlaces,
  building: s.buildings,
  entrance: s.entrances,
} as const

/** Where: sectors only for the codes that are noted by sector. */
export const placeField = (input: SituationInput, estate: Estate, change: Change): TemplateResult => {
  const sectorOnly = estate.code.get(input.code)?.finest === 'sector'
  const kinds = sectorOnly ? (['sector'] as const) : SITUATION_PLACES
  return field({
    id: 'place',
    label: s.place,
    help: sectorOnly ? s.placeSector : s.placeHelp,
    control: html`
      <select id="place" aria-describedby="place-help" @change=${(event: Event) => change(withPlace(input, estate, given(event)))}>
        ${options([NOTHING_CHOSEN], input.place)}
        ${kinds.map(
          (kind) => html`
            <optgroup label=${GROUPS[kind]}>
              ${options(
                [...estate[kind].keys()]
                  // A place no longer in use keeps its past: it is offered where it is the one at hand.
                  .filter((id) => id === input.place || isInUse(estate, id))
                  .map((id) => [id, placeName(estate, id)]),
                input.place,
              )}
            </optgroup>
          `,
        )}
      </select>
    `,
  })
}

/** Now, the moment already noted, or a civil day with its band. */
export const whenFields = (
  input: SituationInput,
  estate: Estate,
  today: string,
  change: Change,
): TemplateResult => {
  const modes: readonly (readonly [SituationInput['whenMode'], string])[] = [
    ...(input.kept
      ? [['kept', s.kept(format.when(input.kept, settingsOf(estate).timeZone))] as const]
      : [['now', s.now] as const]),
    ['day', s.anotherTime],
  ]
  return html`
    <fieldset>
      <legend>${s.when}</legend>
      <div class="row">
        ${modes.map(
          ([mode, label]) => html`
            <label class="choice">
              <input type="radio" name="when" .checked=${input.whenMode === mode} @change=${() => change({ ...input, whenMode: mode })} />
              ${label}
            </label>
          `,
        )}
      </div>
      ${
        input.whenMode === 'day'
          ? html`
              <div class="pair">
                ${field({
                  id: 'day',
                  label: s.day,
                  control: html`<input id="day" type="date" max=${today} .value=${input.day} @change=${(event: Event) => change({ ...input, day: given(event) })} />`,
                })}
                ${selectField(
                  'band',
                  s.band,
                  HOUR_BANDS.map((band) => [band, `${words.band[band]} (${words.bandHours[band]})`]),
                  input.band,
                  (band) => change({ ...input, band: band as HourBand }),
                )}
              </div>
            `
          : nothing
      }
    </fieldset>
  `
}

const setIn =
  (input: SituationInput, change: Change) =>
  <Name extends keyof SituationInput>(name: Name) =>
  (value: string) =>
    change({ ...input, [name]: value as SituationInput[Name] })

/** From whom it is known, who answers for it, who may see it. */
export const sourceFields = (input: SituationInput, estate: Estate, change: Change): TemplateResult => {
  const set = setIn(input, change)
  const funders: Choices = [
    ...landlordsByStock(estate).map(({ id, name }) => [id, name] as const),
    ['other', s.other],
  ]
  return html`
    ${selectField('origin', s.origin, labels(['seen', 'reported'], words.origin), input.origin, set('origin'))}
    ${selectField('by', s.by, labels(REPORTERS, words.reporter), input.by, set('by'))}
    ${selectField('responsible', s.responsible, funders, input.responsible, set('responsible'))}
    ${selectField('audience', s.audience, labels(AUDIENCES, words.audience), input.audience, set('audience'))}
  `
}

/** How grave, how often, from whom, for whom; of a new one its first status. */
export const natureFields = (input: SituationInput, estate: Estate, change: Change): TemplateResult => {
  const set = setIn(input, change)
  const severities: Choices = ([1, 2, 3] as const).map((level) => [String(level), words.severity[level]])
  return html`
    <div class="pair">
      ${selectField('severity', s.severity, severities, String(input.severity), (value) =>
        change({ ...input, severity: Number(value) as 1 | 2 | 3 }),
      )}
      ${selectField('recurrence', s.recurrence, labels(RECURRENCES, words.recurrence), input.recurrence, set('recurrence'))}
      ${sourceFields(input, estate, change)}
      ${
        // What became of one that stands is a dated step, on its card.
        input.family === '' || input.id !== null
          ? nothing
          : selectField(
              'status',
              s.status,
              labels(statusesFor(input.family), words.status),
              input.status,
              set('status'),
            )
      }
    </div>
  `
}
