import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import type { PartnerMeeting } from '../../../domain/partners/partner-meeting.ts'
import { meetings as text } from '../../../messages/meetings.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dueLine } from '../../suivis/due-line.ts'
import { registerFrame, registerFrameStyles } from '../../suivis/register-frame.ts'
import type { RegisterRow } from '../../suivis/register-list.ts'
import './meeting-card.ts'
import './partner-meeting-form.ts'
import { meetingTitle } from './meeting-title.ts'

/** Those to come first, the nearest first; then those held, the last first. */
const inOrder = (all: Iterable<PartnerMeeting>, today: string): readonly PartnerMeeting[] => {
  const key = ({ day, start = '' }: PartnerMeeting): string => `${day} ${start}`
  const sorted = [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  return [...sorted.filter(({ day }) => day >= today), ...sorted.filter(({ day }) => day < today).reverse()]
}

const stateOf = ({ day, closedOn }: PartnerMeeting, today: string): keyof typeof text.state =>
  closedOn !== undefined ? 'closed' : day > today ? 'ahead' : day === today ? 'today' : 'held'

const meetingRows = (estate: Estate, today: string): readonly RegisterRow[] => {
  const items = dueItems(estate)
  return inOrder(estate.meeting.values(), today).map((meeting) => ({
    ...{ kind: 'meeting' as const, id: meeting.id, title: meetingTitle(estate, meeting) },
    detail: text.detail(meeting.day, meeting.start, meeting.decisions.length),
    state: text.state[stateOf(meeting, today)],
    isClosed: meeting.closedOn !== undefined,
    ...dueLine(items, meeting, today),
  }))
}

/** The register of meetings with partners: the one that is being prepared, or open, or all of them. */
@customElement('tn-meetings')
export class Meetings extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  /** The form is open: for a new meeting, or for the one of that id. */
  @state() private form: { readonly of: string | null } | null = null
  readonly #parts = new Select(
    this,
    ({ estate, session: { selection, today } }) => ({
      ...{ estate, today },
      open: selection?.kind === 'meeting' && estate.meeting.has(selection.id) ? selection.id : null,
    }),
    sameParts,
  )

  readonly #ended = (): void => {
    this.form = null
  }

  override render(): TemplateResult {
    const { estate, today, open } = this.#parts.value
    if (this.form && (this.form.of === null || this.form.of === open))
      return html`<tn-partner-meeting-form .meeting=${this.form.of} @tn-done=${this.#ended}></tn-partner-meeting-form>`
    if (open !== null)
      return html`<tn-meeting-card
        .meeting=${open}
        @tn-edit=${() => {
          this.form = { of: open }
        }}
      ></tn-meeting-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: meetingRows(estate, today) },
      make: () => {
        this.form = { of: null }
      },
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-meetings': Meetings
  }
}
