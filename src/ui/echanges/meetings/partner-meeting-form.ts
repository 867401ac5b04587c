import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { MEETING_AUDIENCES, type MeetingAudience } from '../../../domain/partners/partner-meeting.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { meetings as text } from '../../../messages/meetings.ts'
import { shell } from '../../../messages/shell.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { type MeetingDraft, setMeeting } from '../../../operations/meetings/set-meeting.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { field } from '../../parts/field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { dateField } from '../../suivis/date-field.ts'
import { tried } from '../../suivis/tried.ts'

/** A meeting is proposed so far ahead that its parts can be sent before. */
const AHEAD_DAYS = 14

/** A meeting to prepare, or to correct (`meeting`): for whom, when, where. Says `tn-done` once it is saved or given up. */
@customElement('tn-partner-meeting-form')
export class PartnerMeetingForm extends LitElement {
  static override styles = [controls, panel, panelPart, css`form { display: grid; gap: var(--space-3); }`]

  /** The id of the meeting corrected; null for a new one. */
  @property({ attribute: false }) meeting: string | null = null
  @state() private draft: MeetingDraft | null = null
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(): void {
    if (this.draft) return
    const { estate, today } = this.#parts.value
    const old = this.meeting === null ? undefined : estate.meeting.get(this.meeting)
    const { audience, funder, day, start, where } = old ?? {
      ...{ audience: 'technical-committee' as const, funder: undefined },
      ...{ day: addDays(today, AHEAD_DAYS), start: undefined, where: undefined },
    }
    this.draft = {
      ...{ meeting: this.meeting, audience, day },
      ...(funder !== undefined && { funder }),
      ...(start !== undefined && { start }),
      ...(where !== undefined && { where }),
    }
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  #change(over: Partial<MeetingDraft>): void {
    this.draft = { ...this.draft!, ...over }
    this.obstacle = null
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.obstacle = await tried(this.#act, setMeeting, this.draft!)
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const { estate } = this.#parts.value
    const draft = this.draft!
    const funders = [...estate.landlord.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    return html`<form @submit=${this.#save} novalidate>
      <h2 tabindex="-1">${this.meeting === null ? text.newTitle : text.editTitle}</h2>
      ${selectField(
        'audience',
        text.audience,
        MEETING_AUDIENCES.map((each) => [each, text.audiences[each]] as const),
        draft.audience,
        (audience) => this.#change({ audience: audience as MeetingAudience }),
      )}
      <p class="callout small" role="status">${text.audienceShows[draft.audience]}</p>
      ${
        draft.audience === 'funder'
          ? selectField(
              'funder',
              text.funder,
              [['', text.choose], ...funders.map(({ id, name }) => [id, name] as const)],
              draft.funder ?? '',
              (funder) => this.#change({ funder }),
            )
          : nothing
      }
      <div class="pair">
        ${dateField({ id: 'day', label: text.day, value: draft.day, change: (day) => this.#change({ day }) })}
        ${field({
          ...{ id: 'start', label: text.start },
          control: html`<input
            id="start"
            type="time"
            .value=${draft.start ?? ''}
            @change=${(event: Event) => this.#change({ start: (event.target as HTMLInputElement).value })}
          />`,
        })}
      </div>
      <tn-checked-text
        label=${text.where}
        help=${text.whereHelp}
        longest="120"
        .names=${knownNames(estate)}
        .value=${draft.where ?? ''}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ where: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#parts.store, giveUp: () => this.#done() }, cancel: shell.cancel, save: this.meeting === null ? text.save : suivis.save })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-partner-meeting-form': PartnerMeetingForm
  }
}
