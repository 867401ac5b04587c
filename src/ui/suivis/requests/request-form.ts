import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays, isCivilDate } from '../../../domain/civil-date.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { delayOf } from '../../../domain/follow-up/delays.ts'
import { REQUESTERS, type Requester } from '../../../domain/follow-up/request.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../../domain/refusal.ts'
import { requests as text } from '../../../messages/requests.ts'
import { Act } from '../../../operations/act.ts'
import { type RequestDraft, setRequest } from '../../../operations/follow-up/set-request.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { field } from '../../parts/field.ts'
import '../../parts/place-field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { motifField } from '../motif-field.ts'
import { partnerField } from '../partner-field.ts'

/** A request made to the team, new or corrected. Says `tn-done` once it is saved or given up. */
@customElement('tn-request-form')
export class RequestForm extends LitElement {
  static override styles = [controls, panel, panelPart, css`form { display: grid; gap: var(--space-3); }`]

  /** The request corrected; null for a new one. */
  @property({ attribute: false }) request: string | null = null
  @state() private draft: RequestDraft | null = null
  @state() private obstacle: Refusal | Fault | null = null
  /** The due day was given by hand: it no longer follows the day of the request. */
  #dueGiven = false

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  get #delay(): number {
    return delayOf(settingsOf(this.#parts.value.estate).delays, 'request-answer')
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.draft && !changed.has('request')) return
    const { estate, today } = this.#parts.value
    const old = this.request === null ? undefined : estate.request.get(this.request)
    const { from, fromId, code, place, on, dueOn, note } = old ?? {
      ...{ from: 'resident' as const, fromId: '', code: '', place: '', note: '' },
      ...{ on: today, dueOn: addDays(today, this.#delay) },
    }
    this.#dueGiven = old !== undefined
    this.draft = this.#clean({ request: this.request, from, fromId, code, place, on, dueOn, note })
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  /** Empty choices are none. */
  #clean({
    fromId,
    code,
    note,
    ...draft
  }: Omit<RequestDraft, 'fromId' | 'code' | 'note'> & {
    readonly [T in 'fromId' | 'code' | 'note']?: string | undefined
  }): RequestDraft {
    return { ...draft, ...(fromId && { fromId }), ...(code && { code }), ...(note && { note }) }
  }

  #change(over: Partial<RequestDraft>): void {
    const follows = over.on && isCivilDate(over.on) && !this.#dueGiven
    const dueOn = follows ? { dueOn: addDays(over.on, this.#delay) } : {}
    this.obstacle = null
    this.draft = this.#clean({ ...this.draft!, ...over, ...dueOn })
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const draft = this.draft!
    this.obstacle = this.#act.reason(setRequest, draft)
    if (this.obstacle) return
    const outcome = await this.#act.run(setRequest, draft)
    if (isRefusal(outcome) || isFault(outcome)) this.obstacle = outcome
    else this.#done()
  }

  override render(): TemplateResult {
    const draft = this.draft!
    const { estate, today } = this.#parts.value
    return html`<form @submit=${this.#save} novalidate>
      <h2 tabindex="-1">${this.request === null ? text.newTitle : text.editTitle}</h2>
      ${selectField(
        'from',
        text.who,
        REQUESTERS.map((each) => [each, text.from[each]] as const),
        draft.from,
        (from) => this.#change({ from: from as Requester, fromId: '' }),
      )}
      <p class="help">${text.whoHelp}</p>
      ${this.#whom(draft)}
      ${motifField({
        ...{ label: text.motif, none: text.otherMotif, estate, chosen: draft.code ?? '' },
        change: (code) => this.#change({ code }),
      })}
      <tn-place-field
        label=${text.place}
        reach="all"
        .value=${draft.place}
        @tn-place=${({ detail }: CustomEvent<string>) => this.#change({ place: detail })}
      ></tn-place-field>
      <div class="pair">
        ${this.#date('on', text.on, draft.on, today, (on) => this.#change({ on }))}
        ${this.#date('dueOn', text.dueOn, draft.dueOn, '', (dueOn) => {
          this.#dueGiven = true
          this.#change({ dueOn })
        })}
      </div>
      <p class="help">${text.dueHelp(this.#delay)}</p>
      <tn-checked-text
        multiline
        label=${text.note}
        help=${text.noteHelp}
        .names=${knownNames(estate)}
        .value=${draft.note ?? ''}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ note: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#parts.store, giveUp: () => this.#done() }, cancel: text.cancel, save: this.request === null ? text.save : text.saveEdit })}
    </form>`
  }

  #whom({ from, fromId = '' }: RequestDraft): TemplateResult | typeof nothing {
    const { estate } = this.#parts.value
    const change = (id: string): void => this.#change({ fromId: id })
    if (from === 'funder') {
      const funders = [...estate.landlord.values()].map(({ id, name }) => [id, name] as const)
      return selectField('funder', text.funder, [['', text.choose], ...funders], fromId, change)
    }
    return from === 'partner'
      ? partnerField({ id: 'partner', label: text.partner, estate, chosen: fromId, change, with: {} })
      : nothing
  }

  #date(
    id: string,
    label: string,
    value: string,
    most: string,
    change: (day: string) => void,
  ): TemplateResult {
    return field({
      ...{ id, label },
      control: html`<input
        id=${id}
        type="date"
        max=${most}
        .value=${value}
        @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
      />`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-request-form': RequestForm
  }
}
