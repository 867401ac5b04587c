import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { caseName } from '../../../domain/follow-up/case-code.ts'
import type { Mediation, MediationOutcome } from '../../../domain/follow-up/mediation.ts'
import { format } from '../../../messages/format.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import { placeName } from '../../../messages/place-name.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { Select } from '../../../store/select.ts'
import { correctButton, removeButton } from '../record-tools.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { OpenForm } from '../open-form.ts'
import '../part-list.ts'
import type { PartAsked } from '../part-list.ts'
import { recordHead, registerFrameStyles } from '../register-frame.ts'
import '../timeline.ts'
import { agreementRows } from './agreement-rows.ts'
import { caseForm } from './case-forms.ts'
import { caseNote } from './case-note.ts'
import { caseParties, caseSteps } from './case-parties.ts'
import { mediationTimeline } from './mediation-timeline.ts'

/** A case, whole: parties, steps, agreements, how it ended, and one timeline of it all. Says `tn-edit` when it is to be corrected. */
@customElement('tn-mediation-case')
export class MediationCase extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    registerFrameStyles,
    css`
      .plain.parties {
        gap: var(--space-3);
      }
      .party {
        display: grid;
        gap: var(--space-1);
      }
    `,
  ]

  /** The id of the case. */
  @property() mediation = ''
  @state() private outcome: MediationOutcome = 'agreement'

  readonly #act = new Act(this)
  readonly #form = new OpenForm(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mediation')) this.#form.key = null
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('mediation')) this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  readonly #close = (): void => this.#parts.store.look({ selection: null })

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#parts.value
    const mediation = estate.mediation.get(this.mediation)
    if (!mediation) return nothing
    const form = this.#form
    const { id, closed, motif } = mediation
    return html`
      ${caseNote()}
      ${recordHead(
        caseName(estate, mediation),
        this.#close,
        html`<p>${estate.code.get(motif)?.label ?? motif}</p>`,
      )}
      ${this.#facts(mediation)}
      ${caseForm({ mediation, form, act: this.#act, today }, this.outcome, (outcome) => {
        this.outcome = outcome
      })}
      ${form.key === null ? caseSteps(mediation, form) : nothing}
      ${caseParties(mediation, form)}
      <section aria-labelledby="agreements">
        <h3 id="agreements">${text.agreementsTitle}</h3>
        <tn-part-list
          label=${text.agreementsTitle}
          .rows=${agreementRows(mediation, today)}
          @tn-part=${({ detail }: CustomEvent<PartAsked>) => form.open(`${detail.name} ${detail.id}`)}
        ></tn-part-list>
        ${
          closed
            ? nothing
            : html`<button type="button" class="add" data-opens="agreement" @click=${() => form.open('agreement')}>
                <tn-icon name="plus"></tn-icon>${text.addAgreement}
              </button>`
        }
      </section>
      <section aria-labelledby="timeline">
        <h3 id="timeline">${suivis.timeline}</h3>
        <tn-timeline
          label=${suivis.timeline}
          .entries=${mediationTimeline(mediation)}
          @tn-entry=${({ detail }: CustomEvent<string>) => form.open(`meeting ${detail}`)}
        ></tn-timeline>
      </section>
      <section>
        <div class="row">
          ${
            closed
              ? html`<button type="button" data-opens="reopen" @click=${() => form.open('reopen')}>${text.reopen}</button>`
              : html`<button type="button" data-opens="close" @click=${() => form.open('close')}>
                  <tn-icon name="check"></tn-icon>${text.close}
                </button>
                ${correctButton(this)}`
          }
          ${removeButton(this.#act, { kind: 'mediation', id })}
        </div>
      </section>
    `
  }

  #facts({ place, mode, opened, request, situation, note, closed }: Mediation): TemplateResult {
    const { estate } = this.#parts.value
    const { store } = this.#parts
    const origin =
      request !== undefined && estate.request.has(request)
        ? html`<button type="button" class="link" @click=${() => store.look({ followView: 'requests', selection: { kind: 'request', id: request } })}>${text.fromRequest}</button>`
        : situation !== undefined && estate.situation.has(situation)
          ? html`<button type="button" class="link" @click=${() => store.look({ workspace: 'territoire', territoryView: 'places', selection: { kind: 'situation', id: situation } })}>${text.fromSituation}</button>`
          : null
    return html`<dl>
      <dt>${text.place}</dt>
      <dd>
        <button type="button" class="link" @click=${() => store.look(({ flyToSelection }) => ({ flyToSelection: flyToSelection + 1 }))}>${placeName(estate, place)}</button>
      </dd>
      <dt>${text.modeLabel}</dt>
      <dd>${text.mode[mode]}</dd>
      <dt>${text.opened}</dt>
      <dd>${format.day(opened)}</dd>
      ${origin ? html`<dt>${text.from}</dt><dd>${origin}</dd>` : nothing}
      ${closed ? html`<dt>${text.outcomeLabel}</dt><dd>${text.closedAs(closed.outcome, format.day(closed.on))}</dd>` : nothing}
      ${note ? html`<dt>${text.note}</dt><dd>${note}</dd>` : nothing}
    </dl>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-mediation-case': MediationCase
  }
}
