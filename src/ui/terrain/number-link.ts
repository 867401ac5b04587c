import { html, nothing, type TemplateResult } from 'lit'
import type { Estate } from '../../domain/estate.ts'
import type { NumberToCall } from '../../domain/field/who-to-call.ts'
import { partnerName } from '../../messages/partner-name.ts'
import { reflexes as text } from '../../messages/reflexes.ts'

const dialled = (phone: string): string => phone.replaceAll(/[^\d+]/g, '')

const link = (
  href: string,
  { verb, shown, isLong }: { readonly verb: string; readonly shown: string; readonly isLong: boolean },
  name: string,
  when: string | undefined,
): TemplateResult => html`<a class="call ${isLong ? 'long' : ''}" href=${href}>
  <span class="figure"><span class="visually-hidden">${verb} </span>${shown}</span>
  <span class="what"><strong>${name}</strong>${when ?? nothing}</span>
</a>`

/** A number that one tap calls, or writes to where it is one of texts: the figure large, what it is for beside it. `short`: its name alone. */
export const numberLink = (
  estate: Pick<Estate, 'landlord' | 'service'>,
  number: NumberToCall,
  short = false,
): TemplateResult => {
  if (number.kind === 'on-call') {
    const { name, phone, funder, hours } = number.onCall
    const whose = funder === undefined ? text.everywhere : partnerName(estate, funder)
    const shown = { verb: text.call, shown: phone, isLong: true }
    return link(`tel:${dialled(phone)}`, shown, `${name} · ${whose}`, short ? undefined : hours)
  }
  const { shown, name, when } = text.emergency[number.id]
  const isText = number.id === '114'
  return link(
    `${isText ? 'sms' : 'tel'}:${number.id}`,
    { verb: isText ? text.text : text.call, shown, isLong: short || shown.length > 5 },
    name,
    short ? undefined : when,
  )
}
