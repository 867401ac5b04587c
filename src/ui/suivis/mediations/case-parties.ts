import { html, nothing, type TemplateResult } from 'lit'
import type { Mediation, Party } from '../../../domain/follow-up/mediation.ts'
import { format } from '../../../messages/format.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import type { OpenForm } from '../open-form.ts'

const opener = (form: OpenForm, key: string, label: string, look = ''): TemplateResult =>
  html`<button type="button" class=${look} data-opens=${key} @click=${() => form.open(key)}>${label}</button>`

const stands = ({ consent, withdrawn }: Party): string => {
  if (withdrawn !== undefined) return text.withdrew(format.shortDay(withdrawn))
  return consent === undefined ? text.notAsked : text.consented(format.shortDay(consent))
}

/** The parties of a case: whether each consented, and what it may say next. */
export const caseParties = (
  { parties, closed }: Mediation,
  form: OpenForm,
): TemplateResult | typeof nothing =>
  parties.length === 0
    ? nothing
    : html`<section aria-labelledby="parties">
        <h3 id="parties">${text.partiesTitle}</h3>
        <ul class="plain parties">
          ${parties.map((party) => {
            const { letter, consent, withdrawn } = party
            return html`<li class="party">
              <span><strong>${text.party(letter)}</strong> ${stands(party)}</span>
              <span class="row">
                ${closed || withdrawn ? nothing : opener(form, `consent ${letter}`, consent ? text.consentDay : text.consent, consent ? 'quiet' : '')}
                ${withdrawn ? nothing : opener(form, `withdraw ${letter}`, text.withdraw, closed ? 'quiet' : '')}
              </span>
            </li>`
          })}
        </ul>
      </section>`

/** What may be noted next of a case that is open: a *navette* with each party that is in it, a *table ronde*, a call, a letter. */
export const caseSteps = (
  { parties, closed }: Mediation,
  form: OpenForm,
): TemplateResult | typeof nothing => {
  const present = parties.filter(({ withdrawn }) => withdrawn === undefined)
  if (closed || present.length === 0) return nothing
  return html`<section aria-labelledby="steps">
    <h3 id="steps">${text.stepsTitle}</h3>
    <div class="row">
      ${present.map(({ letter }) => opener(form, `shuttle ${letter}`, text.shuttleWith(letter)))}
      ${(['round-table', 'call', 'letter'] as const).map((type) => opener(form, type, text.meeting[type]))}
    </div>
  </section>`
}
