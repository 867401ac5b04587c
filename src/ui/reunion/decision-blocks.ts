import { html, nothing, type TemplateResult } from 'lit'
import type { Estate } from '../../domain/estate.ts'
import { decisionsBefore } from '../../domain/partners/decisions-before.ts'
import type { MadeDecision } from '../../domain/partners/decisions-of.ts'
import { DECISION_RESULTS, type PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { partnerName } from '../../messages/partner-name.ts'
import { reunion as text } from '../../messages/reunion.ts'
import type { Act } from '../../operations/act.ts'
import { removeDecision } from '../../operations/meetings/remove-decision.ts'
import { settleDecision } from '../../operations/meetings/settle-decision.ts'
import type { SceneBlock } from './scene.ts'

type Room = { readonly estate: Estate; readonly act: Act; readonly today: string }

const said = (words: string): SceneBlock => ({
  items: 1,
  draw: () => html`<p class="text" data-item>${words}</p>`,
})

const list = (
  heading: string | null,
  decisions: readonly MadeDecision[],
  draw: (made: MadeDecision) => TemplateResult,
): SceneBlock => ({
  items: decisions.length,
  draw: (from, until) => html`
    ${heading ? html`<h2>${heading}</h2>` : nothing}
    <ul class="decisions">${decisions.slice(from, until).map((made) => html`<li class="decision" data-item>${draw(made)}</li>`)}</ul>
  `,
})

const about = ({ estate }: Room, { decision, state }: MadeDecision): TemplateResult => html`
  <div class="what">
    <p>${decision.text}</p>
    <p class="about">
      ${partnerName(estate, decision.who)}, ${text.due(decision.due)}
      ${state === 'late' ? html`<strong class="late">${text.late}</strong>` : nothing}
      ${decision.settled?.text ? html`<br />${decision.settled.text}` : nothing}
    </p>
  </div>
`

/** What became of a decision, in one tap each; tapped again it waits again. */
const settling = ({ act, today }: Room, { meeting, decision }: MadeDecision): TemplateResult => html`
  <div class="results">
    ${DECISION_RESULTS.map((result) => {
      const isSo = decision.settled?.result === result
      const settled = isSo ? null : { on: today, result }
      return html`<button
        type="button"
        aria-pressed=${isSo}
        aria-label=${text.settleOf(text.settleAs[result], decision.text)}
        @click=${() => act.run(settleDecision, { meeting: meeting.id, decision: decision.id, settled })}
      >
        ${isSo ? html`<tn-icon name="check"></tn-icon>` : nothing}${text.settleAs[result]}
      </button>`
    })}
  </div>
`

/** Decisions of last time, then those that are still open, each settled where it stands. */
export const decisionsBeforeBlocks = (room: Room, meeting: PartnerMeeting): readonly SceneBlock[] => {
  const { last, decided, open } = decisionsBefore(room.estate.meeting.values(), meeting, room.today)
  const draw = (made: MadeDecision): TemplateResult => html`${about(room, made)}${settling(room, made)}`
  const blocks = [
    ...(last && decided.length > 0 ? [list(text.decidedOn(last.day), decided, draw)] : []),
    ...(open.length > 0 ? [list(text.stillOpen, open, draw)] : []),
  ]
  return blocks.length > 0 ? blocks : [said(text.noneBefore)]
}

/** What this meeting decides, in the order in which it was written; `write` opens the form. */
export const newDecisionsBlocks = (
  room: Room,
  meeting: PartnerMeeting,
  write: () => void,
): readonly SceneBlock[] => {
  const isOpen = meeting.closedOn === undefined
  const remove = (decision: string, words: string): TemplateResult => html`<button
    type="button"
    class="quiet"
    aria-label=${text.removeOf(words)}
    @click=${() => room.act.run(removeDecision, { meeting: meeting.id, decision })}
  >
    <tn-icon name="remove"></tn-icon>${text.remove}
  </button>`
  const made = meeting.decisions.map((decision): MadeDecision => ({ meeting, decision, state: 'open' }))
  const button: SceneBlock = {
    items: 1,
    draw: () => html`<button type="button" class="primary write" data-item @click=${write}>
      <tn-icon name="plus"></tn-icon>${text.write}
    </button>`,
  }
  return [
    ...(isOpen ? [button] : []),
    made.length === 0
      ? said(text.noneNow)
      : list(
          null,
          made,
          (each) => html`
          ${about(room, each)}${isOpen ? remove(each.decision.id, each.decision.text) : nothing}
        `,
        ),
  ]
}
