import { html, type TemplateResult } from 'lit'
import type { Estate } from '../../../domain/estate.ts'
import { standingBuildings } from '../../../domain/standing-buildings.ts'
import { relays as text } from '../../../messages/relays.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'

type Named = Iterable<{ readonly id: string; readonly name: string }>

const byName = (all: Named): readonly (readonly [string, string])[] =>
  [...all]
    .map(({ id, name }) => [id, name] as const)
    .sort((a, b) => a[1].localeCompare(b[1], 'fr', { numeric: true }))

/** Where a relay is: a sector or a building and nothing finer, or not said. */
export const relayPlaceField = (
  estate: Estate,
  chosen: string,
  change: (place: string) => void,
): TemplateResult =>
  field({
    ...{ id: 'place', label: text.place, help: text.placeHelp },
    control: html`<select
      id="place"
      aria-describedby="place-help"
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${options([['', text.noPlace]], chosen)}
      <optgroup label=${text.sectors}>${options(byName(estate.sector.values()), chosen)}</optgroup>
      <optgroup label=${text.buildings}>${options(byName(standingBuildings(estate)), chosen)}</optgroup>
    </select>`,
  })
