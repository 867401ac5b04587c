import { html, type TemplateResult } from 'lit'
import type { Estate } from '../../../domain/estate.ts'
import { landlordsByStock } from '../../../domain/landlords-by-stock.ts'
import { MATERIAL_STATUSES } from '../../../domain/situation.ts'
import { COMPONENTS } from '../../../domain/taxonomy.ts'
import { technical as text } from '../../../messages/technical.ts'
import { words } from '../../../messages/words.ts'
import { selectField } from '../../parts/select-field.ts'
import type { TechnicalFilter } from './technical-rows.ts'

/** Which situations are listed: family, responsible, state, and the component of a defect. */
export const technicalFilters = (
  estate: Estate,
  filter: TechnicalFilter,
  change: (next: TechnicalFilter) => void,
): TemplateResult => {
  const set =
    <K extends keyof TechnicalFilter>(name: K) =>
    (value: string): void =>
      change({ ...filter, [name]: value })
  const families = (['F', 'A', 'D', ''] as const).map((each) => [each, text.family[each]] as const)
  const responsibles = landlordsByStock(estate).map(({ id, name }) => [id, name] as const)
  return html`<div class="pair" role="group" aria-label=${text.filters}>
    ${selectField('family', text.families, families, filter.family, set('family'))}
    ${selectField(
      'responsible',
      text.responsible,
      [['', text.all], ...responsibles, ['other', text.other]],
      filter.responsible,
      set('responsible'),
    )}
    ${selectField(
      'state',
      text.state,
      [
        ['open', text.open],
        ...MATERIAL_STATUSES.map((each) => [each, words.status[each]] as const),
        ['all', text.everything],
      ],
      filter.state,
      set('state'),
    )}
    ${
      filter.family === 'F'
        ? selectField(
            'component',
            text.component,
            [['', text.allComponents], ...COMPONENTS.map((each) => [each, words.component[each]] as const)],
            filter.component,
            set('component'),
          )
        : ''
    }
  </div>`
}
