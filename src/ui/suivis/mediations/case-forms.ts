import { html, nothing, type TemplateResult } from 'lit'
import {
  MEDIATION_OUTCOMES,
  type Mediation,
  type MediationOutcome,
  type MeetingType,
} from '../../../domain/follow-up/mediation.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import type { Act } from '../../../operations/act.ts'
import { closeMediation } from '../../../operations/follow-up/close-mediation.ts'
import { giveConsent } from '../../../operations/follow-up/give-consent.ts'
import { reopenMediation } from '../../../operations/follow-up/reopen-mediation.ts'
import { withdrawConsent } from '../../../operations/follow-up/withdraw-consent.ts'
import { selectField } from '../../parts/select-field.ts'
import '../dated-form.ts'
import type { OpenForm } from '../open-form.ts'
import { tried } from '../tried.ts'
import './agreement-form.ts'
import './check-form.ts'
import './meeting-form.ts'

type Case = {
  readonly mediation: Mediation
  readonly form: OpenForm
  readonly act: Act
  readonly today: string
}

const dayForm = (
  { form, today }: Case,
  heading: string,
  dayLabel: string,
  save: (on: string) => ReturnType<typeof tried>,
  inside: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`<tn-dated-form
  heading=${heading}
  .dayLabel=${dayLabel}
  .latest=${today}
  .day=${today}
  .save=${({ day }: { day: string }) => save(day)}
  @tn-done=${form.close}
  >${inside}</tn-dated-form
>`

/** The form of a case that its key asks for: `consent A`, `withdraw B`, `shuttle A`, `round-table`, `check …`, `close`. Nothing when none is open. */
export const caseForm = (
  parts: Case,
  outcome: MediationOutcome,
  choose: (outcome: MediationOutcome) => void,
): TemplateResult | typeof nothing => {
  const { mediation, form, act } = parts
  const { id } = mediation
  const [what = '', of = ''] = form.key?.split(' ') ?? []
  switch (what) {
    case 'consent':
      return dayForm(parts, text.consentTitle(of), text.day, (on) =>
        tried(act, giveConsent, { mediation: id, party: of, on }),
      )
    case 'withdraw':
      return dayForm(
        parts,
        text.withdrawTitle(of),
        text.day,
        (on) => tried(act, withdrawConsent, { mediation: id, party: of, on }),
        html`<p class="help">${text.withdrawHelp}</p>`,
      )
    case 'reopen':
      return dayForm(parts, text.reopenTitle, text.reopenedOn, (on) =>
        tried(act, reopenMediation, { mediation: id, on }),
      )
    case 'close':
      return dayForm(
        parts,
        text.closeTitle,
        text.closedOn,
        (on) => tried(act, closeMediation, { mediation: id, on, outcome }),
        selectField(
          'outcome',
          text.outcomeLabel,
          MEDIATION_OUTCOMES.map((each) => [each, text.outcome[each]] as const),
          outcome,
          (chosen) => choose(chosen as MediationOutcome),
        ),
      )
    case 'agreement':
      return html`<tn-agreement-form .mediation=${id} .agreement=${of} @tn-done=${form.close}></tn-agreement-form>`
    case 'check':
      return html`<tn-check-form .mediation=${id} .agreement=${of} @tn-done=${form.close}></tn-check-form>`
    case 'meeting':
      return html`<tn-meeting-form .mediation=${id} .meeting=${of} @tn-done=${form.close}></tn-meeting-form>`
    case '':
      return nothing
    default:
      return html`<tn-meeting-form
        .mediation=${id}
        .type=${what as MeetingType}
        .party=${of}
        @tn-done=${form.close}
      ></tn-meeting-form>`
  }
}
