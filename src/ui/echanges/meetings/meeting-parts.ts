import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Landlord } from '../../../domain/landlord.ts'
import { partDay, partFunders } from '../../../domain/partners/meeting-part.ts'
import type { PartnerMeeting } from '../../../domain/partners/partner-meeting.ts'
import { meetingParts as text } from '../../../messages/meeting-parts.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { readAnswers } from '../../../operations/meetings/read-answers.ts'
import { sendPart } from '../../../operations/meetings/send-part.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { field } from '../../parts/field.ts'
import { fileSource } from '../../parts/file-source.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './answers-given.ts'
import './answers-read.ts'

/** What each funder receives before a meeting and what it answers: parts sent, answers read, taken and shown. */
@customElement('tn-meeting-parts')
export class MeetingParts extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-1) var(--space-2);
        min-block-size: var(--target);
      }
      /* Live regions stay in the page, and take no room of their own. */
      .said {
        margin-block-start: calc(-1 * var(--space-4));
      }
      .said p {
        margin-block-start: var(--space-3);
      }
      .state {
        display: block;
      }
      .late {
        color: var(--danger);
        font-weight: var(--weight-strong);
      }
    `,
  ]

  /** The id of the meeting. */
  @property() meeting = ''

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session: { today, answers } }) => ({ estate, today, answers }),
    sameParts,
  )

  readonly #pick = (event: Event): void => {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    if (file) void this.#act.run(readAnswers, { source: fileSource(file) })
    // The same file, mended, may be chosen again.
    input.value = ''
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#parts.value
    const meeting = estate.meeting.get(this.meeting)
    if (!meeting) return nothing
    const funders = partFunders(estate, meeting)
    if (funders.length === 0) return html`<p class="muted">${text.noPart}</p>`
    const isAhead = meeting.closedOn === undefined && meeting.day >= today
    return html`
      <p class="muted small">${text.lead}${isAhead && today < partDay(meeting) ? ` ${text.early(partDay(meeting))}` : ''}</p>
      <ul class="plain" aria-label=${text.heading}>
        ${funders.map((funder) => this.#funder(meeting, funder, isAhead))}
      </ul>
      ${meeting.closedOn === undefined ? this.#reading() : nothing}
      <tn-answers-given .meeting=${this.meeting}></tn-answers-given>
    `
  }

  #funder(meeting: PartnerMeeting, { id, name }: Landlord, isAhead: boolean): TemplateResult {
    const { estate, today } = this.#parts.value
    const sent = [...estate.sending.values()]
      .filter((each) => each.form === 'meeting-part' && each.meeting === meeting.id && each.to === id)
      .map(({ on }) => on)
      .sort()
      .at(-1)
    const isLate = !sent && isAhead && partDay(meeting) < today
    return html`<li>
      <span>
        ${name}
        <span class="state small ${isLate ? 'late' : 'muted'}">${sent ? text.sentOn(sent) : isLate ? text.notSentLate : text.notSent}</span>
      </span>
      ${
        isAhead
          ? actionButton({
              ...{ act: this.#act, operation: sendPart, target: { meeting: meeting.id, funder: id } },
              ...{ label: sent ? text.sendAgain : text.send, hint: text.sendOf(name), icon: 'download' },
              look: sent ? 'quiet' : '',
            })
          : nothing
      }
    </li>`
  }

  #reading(): TemplateResult {
    const { answers } = this.#parts.value
    return html`
      ${field({
        ...{ id: 'answers', label: text.read, help: text.readHelp },
        control: html`<input
          id="answers"
          type="file"
          accept=".csv,.txt,.zip"
          aria-describedby="answers-help"
          @change=${this.#pick}
        />`,
      })}
      <div class="said">
        <div role="status">${answers?.state === 'running' ? text.reading : ''}</div>
        <div role="alert">${answers?.failure ? html`<p class="error">${sentence(answers.failure)}</p>` : nothing}</div>
      </div>
      ${answers?.result?.meeting === this.meeting ? html`<tn-answers-read></tn-answers-read>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-meeting-parts': MeetingParts
  }
}
