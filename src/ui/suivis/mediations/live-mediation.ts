import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { likelyCodes } from '../../../domain/field/likely-codes.ts'
import { MEDIATION_OUTCOMES, type MediationOutcome } from '../../../domain/follow-up/mediation.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import { placeName } from '../../../messages/place-name.ts'
import { shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { MOTIF_FAMILIES } from '../../../operations/follow-up/mediation-draft.ts'
import { openMediation } from '../../../operations/follow-up/open-mediation.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/place-field.ts'
import { obstacleAlert } from '../../parts/obstacle.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { motifField } from '../motif-field.ts'
import { tried } from '../tried.ts'
import { caseOrigin } from './case-origin.ts'

/** Motifs within a tap; the others are in the list. */
const MOTIFS_AT_HAND = 6

/** How one on the spot may end: nobody withdraws from what has no parties. */
const OUTCOMES = MEDIATION_OUTCOMES.filter((outcome) => outcome !== 'withdrawn')

/**
 * A mediation done on the spot, noted at once: where it is opened knows the place (`place`), one tap says the motif, one
 * the outcome, which saves. Says `tn-done` once it is saved or given up.
 */
@customElement('tn-live-mediation')
export class LiveMediation extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
        gap: var(--space-2);
      }
      .choices button {
        min-block-size: calc(var(--target) + var(--space-1));
      }
    `,
  ]

  /** Where it was; empty: it is asked for. */
  @property() place = ''
  /** The situation that it answers, which gives the motif. */
  @property() situation = ''
  @state() private motif = ''
  @state() private where = ''
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('situation') || this.motif) return
    const from = { kind: 'situation', id: this.situation }
    this.motif = caseOrigin(this.#parts.value.estate, from).motif
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  get #at(): string {
    return this.place || this.where
  }

  /** Likely motifs of the place first, then the most general of each family. */
  get #motifs(): readonly string[] {
    const { estate, today } = this.#parts.value
    const isOffered = (id: string): boolean =>
      estate.code.get(id)?.finest === 'entrance' || estate.sector.has(this.#at)
    const likely = likelyCodes(estate, this.#at, today, MOTIF_FAMILIES)
    const others = [...estate.code.values()]
      .filter(({ family, retired }) => !retired && (MOTIF_FAMILIES as readonly string[]).includes(family))
      .map(({ id }) => id)
    const ordered = [...new Set([...likely, ...others])].filter(isOffered)
    const shown = ordered.slice(0, MOTIFS_AT_HAND)
    return this.motif && !shown.includes(this.motif) ? [...shown.slice(0, -1), this.motif] : shown
  }

  #choose(motif: string): void {
    this.motif = motif
    this.obstacle = null
  }

  async #save(outcome: MediationOutcome): Promise<void> {
    const { today } = this.#parts.value
    this.obstacle = await tried(this.#act, openMediation, {
      ...{ mode: 'real-time', motif: this.motif, place: this.#at, opened: today, parties: 0, outcome },
      ...(this.situation && { situation: this.situation }),
    })
    if (!this.obstacle) this.#done()
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  override render(): TemplateResult {
    const { estate } = this.#parts.value
    const label = (code: string): string => estate.code.get(code)?.label ?? code
    return html`
      <h2 tabindex="-1">${text.live}</h2>
      <p class="help">${text.liveHelp}</p>
      ${
        this.place
          ? html`<p>${placeName(estate, this.place)}</p>`
          : html`<tn-place-field
              label=${text.place}
              reach="all"
              .value=${this.where}
              @tn-place=${({ detail }: CustomEvent<string>) => {
                this.where = detail
                this.obstacle = null
              }}
            ></tn-place-field>`
      }
      <fieldset>
        <legend>${text.motif}</legend>
        <div class="choices">
          ${this.#motifs.map(
            (
              code,
            ) => html`<button type="button" aria-pressed=${code === this.motif} @click=${() => this.#choose(code)}>
              ${label(code)}
            </button>`,
          )}
        </div>
      </fieldset>
      ${motifField({
        ...{
          label: text.otherMotif,
          none: text.choose,
          estate,
          chosen: this.motif,
          families: MOTIF_FAMILIES,
        },
        change: (motif) => this.#choose(motif),
      })}
      <fieldset>
        <legend>${text.outcomeLabel}</legend>
        <div class="choices">
          ${OUTCOMES.map(
            (outcome) => html`<button type="button" @click=${() => this.#save(outcome)}>
              ${text.outcome[outcome]}
            </button>`,
          )}
        </div>
      </fieldset>
      ${this.obstacle ? obstacleAlert(this.obstacle, this.#parts.store) : nothing}
      <div class="row end">
        <button type="button" @click=${() => this.#done()}>${shell.cancel}</button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-live-mediation': LiveMediation
  }
}
