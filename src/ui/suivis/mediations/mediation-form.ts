import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { MEDIATION_MODES, type MediationMode } from '../../../domain/follow-up/mediation.ts'
import { leastParties, PARTY_LETTERS } from '../../../domain/follow-up/mediation-rules.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import { shell } from '../../../messages/shell.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { editMediation } from '../../../operations/follow-up/edit-mediation.ts'
import { type MediationDraft, MOTIF_FAMILIES } from '../../../operations/follow-up/mediation-draft.ts'
import { openMediation } from '../../../operations/follow-up/open-mediation.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { field } from '../../parts/field.ts'
import '../../parts/place-field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { motifField } from '../motif-field.ts'
import { tried } from '../tried.ts'
import { caseOrigin } from './case-origin.ts'

/** A case to open, from a demande or a situation or from nothing, or to correct (`mediation`). Says `tn-done` once it is saved or given up. */
@customElement('tn-mediation-form')
export class MediationForm extends LitElement {
  static override styles = [controls, panel, panelPart, css`form { display: grid; gap: var(--space-3); }`]

  /** The id of the case corrected; empty for a new one. */
  @property() mediation = ''
  @state() private draft: MediationDraft | null = null
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, today: session.today, from: session.following?.from }),
    sameParts,
  )

  override willUpdate(): void {
    if (this.draft) return
    const { estate, today, from } = this.#parts.value
    const old = estate.mediation.get(this.mediation)
    const { motif, place } = caseOrigin(estate, from)
    this.draft = old
      ? { ...old, parties: old.parties.length }
      : { mode: 'deferred', motif, place, opened: today, parties: 2 }
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  #change(over: Partial<MediationDraft>): void {
    const draft = { ...this.draft!, ...over }
    this.obstacle = null
    this.draft = { ...draft, parties: Math.max(draft.parties, leastParties(draft.mode)) }
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { mode, motif, place, opened, parties, note } = this.draft!
    const { estate, from } = this.#parts.value
    const draft = { mode, motif, place, opened, parties, ...(note !== undefined && { note }) }
    this.obstacle = this.mediation
      ? await tried(this.#act, editMediation, { mediation: this.mediation, ...draft })
      : await tried(this.#act, openMediation, { ...draft, ...caseOrigin(estate, from).link })
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const draft = this.draft!
    const { estate, today } = this.#parts.value
    const counts = [0, ...PARTY_LETTERS.map((_letter, rank) => rank + 1)].filter(
      (count) => count >= leastParties(draft.mode) && count !== 1,
    )
    return html`<form @submit=${this.#save} novalidate>
      <h2 tabindex="-1">${this.mediation ? text.editTitle : text.newTitle}</h2>
      <fieldset>
        <legend>${text.modeLabel}</legend>
        <div class="row">
          ${MEDIATION_MODES.map((mode) => this.#mode(mode, draft.mode))}
        </div>
      </fieldset>
      ${motifField({
        ...{ label: text.motif, none: text.choose, estate, chosen: draft.motif, families: MOTIF_FAMILIES },
        change: (motif) => this.#change({ motif }),
      })}
      <tn-place-field
        label=${text.place}
        reach="all"
        .value=${draft.place}
        @tn-place=${({ detail }: CustomEvent<string>) => this.#change({ place: detail })}
      ></tn-place-field>
      <div class="pair">
        ${field({
          ...{ id: 'opened', label: text.opened },
          control: html`<input
            id="opened"
            type="date"
            max=${today}
            .value=${draft.opened}
            @change=${(event: Event) => this.#change({ opened: (event.target as HTMLInputElement).value })}
          />`,
        })}
        ${selectField(
          'parties',
          text.parties,
          counts.map((count) => [String(count), String(count)] as const),
          String(draft.parties),
          (count) => this.#change({ parties: Number(count) }),
        )}
      </div>
      <p class="help">${text.partiesHelp}</p>
      <tn-checked-text
        multiline
        label=${text.note}
        help=${text.noteHelp}
        .names=${knownNames(estate)}
        .value=${draft.note ?? ''}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ note: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#parts.store, giveUp: () => this.#done() }, cancel: shell.cancel, save: this.mediation ? suivis.save : text.save })}
    </form>`
  }

  #mode(mode: MediationMode, chosen: MediationMode): TemplateResult {
    return html`<label class="choice"
      ><input type="radio" name="mode" .checked=${mode === chosen} @change=${() => this.#change({ mode })} />${text.mode[mode]}</label
    >`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-mediation-form': MediationForm
  }
}
