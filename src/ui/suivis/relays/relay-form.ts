import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { RELAY_DOMAINS, type RelayDomain } from '../../../domain/follow-up/relay.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../../domain/refusal.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { format } from '../../../messages/format.ts'
import { relays as text } from '../../../messages/relays.ts'
import { Act } from '../../../operations/act.ts'
import { type RelayDraft, setRelay } from '../../../operations/follow-up/set-relay.ts'
import type { FollowSession } from '../../../store/follow-session.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import '../../parts/empty-state.ts'
import { field } from '../../parts/field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { partnerField } from '../partner-field.ts'
import { relayPlaceField } from './relay-place-field.ts'

type Input = Omit<RelayDraft, 'place' | 'note' | 'domain'> & {
  readonly domain: RelayDomain | ''
  readonly place: string
  readonly note: string
}

/** The place of what a relay comes from, as far as a relay may be placed: an entrance gives its building. */
const coarsePlace = (estate: Estate, place: string | undefined): string => {
  if (place === undefined) return ''
  if (estate.sector.has(place) || estate.building.has(place)) return place
  const building = estate.entrance.get(place)?.building
  return building !== undefined && estate.building.has(building) ? building : ''
}

type From = NonNullable<FollowSession['following']>['from']

const opened = (estate: Estate, relay: string | null, from: From, today: string): Input => {
  const old = relay === null ? undefined : estate.relay.get(relay)
  if (old) {
    const { kind: _kind, id: _id, statusSteps, remindOn: _remindOn, ...said } = old
    return { place: '', note: '', ...said, relay, on: statusSteps[0]?.on ?? today }
  }
  const origin = from?.kind === 'request' || from?.kind === 'situation' ? from.kind : undefined
  const place = origin && coarsePlace(estate, estate[origin].get(from!.id)?.place)
  return {
    ...{
      relay: null,
      domain: '',
      partner: '',
      place: place ?? '',
      people: 1,
      youths: 0,
      note: '',
      on: today,
    },
    ...(origin && { [origin]: from!.id }),
  }
}

/** A relay, new or corrected. Says `tn-done` once it is saved or given up. */
@customElement('tn-relay-form')
export class RelayForm extends LitElement {
  static override styles = [controls, panel, panelPart, css`form { display: grid; gap: var(--space-3); }`]

  /** The relay corrected; null for a new one. */
  @property({ attribute: false }) relay: string | null = null
  /** What a new one comes from. */
  @property({ attribute: false }) from: From
  @state() private input: Input | null = null
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    const { estate, today } = this.#parts.value
    if (!this.input || changed.has('relay') || changed.has('from'))
      this.input = opened(estate, this.relay, this.from, today)
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  #change(over: Partial<Input>): void {
    this.obstacle = null
    this.input = { ...this.input!, ...over }
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { place, note, ...said } = this.input!
    const draft = { ...said, ...(place && { place }), ...(note && { note }) } as RelayDraft
    this.obstacle = this.#act.reason(setRelay, draft)
    if (this.obstacle) return
    const outcome = await this.#act.run(setRelay, draft)
    if (isRefusal(outcome) || isFault(outcome)) this.obstacle = outcome
    else this.#done()
  }

  override render(): TemplateResult {
    const input = this.input!
    const { estate, today } = this.#parts.value
    const isNew = this.relay === null
    const hasService = [...estate.service.values()].some(({ retired }) => retired === undefined)
    return html`<form @submit=${this.#save} novalidate>
      <h2 tabindex="-1">${isNew ? text.newTitle : text.editTitle}</h2>
      ${selectField(
        'domain',
        text.domain,
        [
          ['', text.choose],
          ...RELAY_DOMAINS.map((each) => [each, format.capital(followWords.relayDomain[each])] as const),
        ],
        input.domain,
        (domain) => this.#change({ domain: domain as RelayDomain | '' }),
      )}
      ${
        hasService
          ? partnerField({
              ...{ id: 'partner', label: text.partner, help: text.partnerHelp, estate, with: {} },
              ...{ chosen: input.partner, change: (partner: string) => this.#change({ partner }) },
            })
          : html`<tn-empty text=${text.noService}>
              <button type="button" @click=${() => this.#parts.store.look({ dialog: 'service' })}>${text.addService}</button>
            </tn-empty>`
      }
      ${relayPlaceField(estate, input.place, (place) => this.#change({ place }))}
      <div class="pair">
        ${this.#number('people', text.people, input.people, 1)} ${this.#number('youths', text.youths, input.youths, 0)}
        ${
          isNew
            ? field({
                ...{ id: 'on', label: text.on },
                control: html`<input
                  id="on"
                  type="date"
                  max=${today}
                  .value=${input.on}
                  @change=${(event: Event) => this.#change({ on: (event.target as HTMLInputElement).value })}
                />`,
              })
            : ''
        }
      </div>
      <tn-checked-text
        multiline
        label=${text.note}
        help=${text.noteHelp}
        .names=${knownNames(estate)}
        .value=${input.note}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ note: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#parts.store, giveUp: () => this.#done() }, cancel: text.cancel, save: isNew ? text.save : text.saveEdit })}
    </form>`
  }

  #number(name: 'people' | 'youths', label: string, value: number, least: number): TemplateResult {
    return field({
      ...{ id: name, label },
      control: html`<input
        id=${name}
        type="number"
        inputmode="numeric"
        min=${least}
        .value=${String(value)}
        @input=${(event: Event) => this.#change({ [name]: (event.target as HTMLInputElement).valueAsNumber })}
      />`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-relay-form': RelayForm
  }
}
