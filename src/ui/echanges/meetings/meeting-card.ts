import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { PartnerMeeting } from '../../../domain/partners/partner-meeting.ts'
import { format } from '../../../messages/format.ts'
import { meetingParts as parts } from '../../../messages/meeting-parts.ts'
import { meetings as text } from '../../../messages/meetings.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { removeDecision } from '../../../operations/meetings/remove-decision.ts'
import { removeMeeting } from '../../../operations/meetings/remove-meeting.ts'
import { settleDecision } from '../../../operations/meetings/settle-decision.ts'
import { showMeeting } from '../../../operations/meetings/show-meeting.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../reunion/close-meeting.ts'
import '../../reunion/minutes-choices.ts'
import { OpenForm } from '../../suivis/open-form.ts'
import '../../suivis/part-list.ts'
import type { PartAsked } from '../../suivis/part-list.ts'
import { correctButton } from '../../suivis/record-tools.ts'
import { recordHead, registerFrameStyles } from '../../suivis/register-frame.ts'
import './decision-form.ts'
import { decisionRows } from './decision-rows.ts'
import './meeting-parts.ts'
import { meetingTitle } from './meeting-title.ts'
import './scene-order.ts'
import './settle-form.ts'

/** A meeting of partners, whole: for whom, when, what is shown, what was answered and decided. Says `tn-edit` when it is to be corrected. */
@customElement('tn-meeting-card')
export class MeetingCard extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  /** The id of the meeting. */
  @property() meeting = ''

  readonly #act = new Act(this)
  readonly #form = new OpenForm(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('meeting')) this.#form.key = null
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('meeting')) this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  readonly #part = ({ detail: { id: decision, name } }: CustomEvent<PartAsked>): void => {
    const { meeting } = this
    if (name === 'remove') void this.#act.run(removeDecision, { meeting, decision })
    else if (name === 'unsettle') void this.#act.run(settleDecision, { meeting, decision, settled: null })
    else this.#form.open(`${name} ${decision}`)
  }

  #openForm(): TemplateResult | typeof nothing {
    const [what, of = ''] = this.#form.key?.split(' ') ?? []
    const { close } = this.#form
    if (what === 'decision')
      return html`<tn-decision-form .meeting=${this.meeting} .decision=${of} @tn-done=${close}></tn-decision-form>`
    return what === 'settle'
      ? html`<tn-settle-form .meeting=${this.meeting} .decision=${of} @tn-done=${close}></tn-settle-form>`
      : nothing
  }

  override render(): TemplateResult | typeof nothing {
    const { estate } = this.#parts.value
    const { store } = this.#parts
    const meeting = estate.meeting.get(this.meeting)
    if (!meeting) return nothing
    const { id, audience, day, start, where, closedOn } = meeting
    return html`
      ${recordHead(meetingTitle(estate, meeting), () => store.look({ selection: null }))}
      ${closedOn ? html`<p class="callout"><span>${text.closedOn(format.day(closedOn))}</span></p>` : nothing}
      <dl>
        <dt>${text.day}</dt>
        <dd>${text.when(day, start)}</dd>
        ${where ? html`<dt>${text.where}</dt><dd>${where}</dd>` : nothing}
        <dt>${text.shows}</dt>
        <dd>${text.audienceShows[audience]}</dd>
      </dl>
      ${
        closedOn
          ? html`<section aria-labelledby="minutes">
              <h3 id="minutes">${text.minutes}</h3>
              <tn-minutes-choices .meeting=${id}></tn-minutes-choices>
            </section>`
          : nothing
      }
      ${actionButton({
        ...{ act: this.#act, operation: showMeeting, target: { meeting: id, scene: 0 } },
        ...{ label: text.open, icon: 'monitor', look: closedOn ? '' : 'primary' },
      })}
      <section aria-labelledby="scenes">
        <h3 id="scenes">${text.scenesTitle}</h3>
        <tn-scene-order .meeting=${id}></tn-scene-order>
      </section>
      <section aria-labelledby="parts">
        <h3 id="parts">${parts.heading}</h3>
        <tn-meeting-parts .meeting=${id}></tn-meeting-parts>
      </section>
      ${this.#decisions(meeting)}
      ${this.#end(meeting)}
    `
  }

  #decisions(meeting: PartnerMeeting): TemplateResult {
    const { estate, today } = this.#parts.value
    const rows = decisionRows(estate, meeting, today)
    return html`<section aria-labelledby="decisions">
      <h3 id="decisions" tabindex="-1">${text.decisions}</h3>
      ${rows.length === 0 ? html`<p class="muted">${text.noDecision}</p>` : html`<tn-part-list label=${text.decisions} .rows=${rows} @tn-part=${this.#part}></tn-part-list>`}
      ${this.#openForm()}
      ${
        meeting.closedOn === undefined
          ? html`<button type="button" class="add" data-opens="decision" @click=${() => this.#form.open('decision')}>
              <tn-icon name="plus"></tn-icon>${text.addDecision}
            </button>`
          : nothing
      }
    </section>`
  }

  /** What ends or takes away a meeting; nothing of a closed one. */
  #end({ id, closedOn }: PartnerMeeting): TemplateResult | typeof nothing {
    if (closedOn !== undefined) return nothing
    return html`<section>
      <p class="muted small">${text.closeHelp}</p>
      <tn-close-meeting .meeting=${id}></tn-close-meeting>
      <div class="row">
        ${correctButton(this)}
        ${actionButton({
          ...{ act: this.#act, operation: removeMeeting, target: { meeting: id }, label: suivis.remove },
          ...{ icon: 'remove', look: 'quiet' },
        })}
      </div>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-meeting-card': MeetingCard
  }
}
