import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { PartnerMeeting } from '../../../domain/partners/partner-meeting.ts'
import { meetingParts as text } from '../../../messages/meeting-parts.ts'
import { partnerName } from '../../../messages/partner-name.ts'
import { Act } from '../../../operations/act.ts'
import { figureLabel } from '../../../operations/meetings/figure-label.ts'
import { removeAnswer } from '../../../operations/meetings/remove-answer.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../suivis/part-list.ts'
import type { PartAsked, PartRow } from '../../suivis/part-list.ts'

const answerRows = (estate: Estate, meeting: PartnerMeeting, today: string): readonly PartRow[] =>
  meeting.answers.map(({ id, funder, figure, text: words, on }) => ({
    ...{ id, title: words, detail: figureLabel(estate, meeting, funder, figure, today) },
    ...{ state: text.answeredOn(partnerName(estate, funder), on), isDone: true },
    actions:
      meeting.closedOn === undefined
        ? [{ name: 'remove', label: text.removeAnswer, icon: 'remove' as const }]
        : [],
  }))

/** What funders answered to their parts, each beside its figure's name. */
@customElement('tn-answers-given')
export class AnswersGiven extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      :host {
        gap: var(--space-2);
      }
      h4 {
        margin: 0;
      }
    `,
  ]

  /** The id of the meeting. */
  @property() meeting = ''

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  readonly #part = ({ detail: { id: answer } }: CustomEvent<PartAsked>): void =>
    void this.#act.run(removeAnswer, { meeting: this.meeting, answer })

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#parts.value
    const meeting = estate.meeting.get(this.meeting)
    if (!meeting) return nothing
    const rows = answerRows(estate, meeting, today)
    return html`
      <h4>${text.answersTitle}</h4>
      ${rows.length === 0 ? html`<p class="muted">${text.noAnswer}</p>` : html`<tn-part-list label=${text.answersTitle} .rows=${rows} @tn-part=${this.#part}></tn-part-list>`}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-answers-given': AnswersGiven
  }
}
