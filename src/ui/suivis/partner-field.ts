import { html, nothing, type TemplateResult } from 'lit'
import type { Estate } from '../../domain/estate.ts'
import { suivis as text } from '../../messages/suivis.ts'
import { field } from '../parts/field.ts'
import { options } from '../parts/options.ts'

export type PartnerField = {
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly estate: Estate
  /** Id chosen, empty for none. */
  readonly chosen: string
  readonly change: (id: string) => void
  /** Who is offered beside the services of the directory. */
  readonly with: { readonly funders?: boolean; readonly team?: boolean }
}

/** A partner of the directory, a funder or the team, by name. */
export const partnerField = (parts: PartnerField): TemplateResult => {
  const { id, label, help, estate, chosen, change } = parts
  const named = (all: Iterable<{ readonly id: string; readonly name: string }>) =>
    [...all].map((each) => [each.id, each.name] as const).sort((a, b) => a[1].localeCompare(b[1], 'fr'))
  const services = named([...estate.service.values()].filter(({ retired }) => retired === undefined))
  return field({
    id,
    label,
    ...(help && { help }),
    control: html`<select
      id=${id}
      aria-describedby=${help ? `${id}-help` : ''}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${options([['', text.choosePartner], ...(parts.with.team ? [['team', text.team] as const] : [])], chosen)}
      ${parts.with.funders ? html`<optgroup label=${text.funders}>${options(named(estate.landlord.values()), chosen)}</optgroup>` : nothing}
      ${services.length > 0 ? html`<optgroup label=${text.services}>${options(services, chosen)}</optgroup>` : nothing}
    </select>`,
  })
}
