import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import type { DangerCall } from '../../domain/field/danger-call.ts'
import { isOpenSituation, nextStatuses, statusSince } from '../../domain/follow-up/situation-loop.ts'
import { type Situation, type Status, statusOf } from '../../domain/situation.ts'
import { familyOf } from '../../domain/taxonomy.ts'
import { calleeName } from '../../messages/callee-name.ts'
import { dangerCall, interventions, situationFollowing as text } from '../../messages/field-situation.ts'
import { words } from '../../messages/words.ts'
import { Act } from '../../operations/act.ts'
import { seeAgain } from '../../operations/situations/see-again.ts'
import { setCall } from '../../operations/situations/set-call.ts'
import { stepSituation } from '../../operations/situations/step-situation.ts'
import type { FollowView } from '../../store/follow-session.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import { field } from '../parts/field.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../terrain/intervention/intervention-form.ts'
import '../terrain/intervention/intervention-list.ts'
import '../terrain/situation/danger-call.ts'

/** Families of which a mediation may come. */
const CONFLICTS: readonly string[] = ['B', 'C', 'D', 'E']

/** What may follow from a situation: its next steps, what the team did, the call that was made, a relay, a mediation. */
@customElement('tn-situation-following')
export class SituationFollowing extends LitElement {
  static override styles = [controls, panel, panelPart]

  /** The id of the situation. */
  @property() situation = ''
  /** The day of the next step; null: today. */
  @state() private on: string | null = null
  @state() private open: 'intervention' | 'call' | null = null
  /** The call while it is typed. */
  @state() private typed: DangerCall | null = null

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('situation')) return
    this.on = null
    this.open = null
  }

  async #step(status: Status): Promise<void> {
    const on = this.on ?? this.#state.value.today
    await this.#act.run(stepSituation, { id: this.situation, status, on })
    this.on = null
  }

  #follow(view: FollowView): void {
    this.#state.store.look({
      ...{ workspace: 'suivis', followView: view, selection: null },
      following: { view, from: { kind: 'situation', id: this.situation } },
    })
  }

  override render(): TemplateResult | typeof nothing {
    const found = this.#state.value.estate.situation.get(this.situation)
    if (!found) return nothing
    const { place, id } = found
    return html`
      <section aria-labelledby="following">
        <h3 id="following">${text.title}</h3>
        ${this.#steps(found)}
        <div class="row">
          ${
            isOpenSituation(found)
              ? actionButton({
                  act: this.#act,
                  operation: seeAgain,
                  target: { id },
                  label: text.seeAgain,
                  icon: 'refresh',
                })
              : nothing
          }
          <button type="button" @click=${() => this.#follow('relays')}>${text.proposeRelay}</button>
          ${
            CONFLICTS.includes(familyOf(found.code))
              ? html`<button type="button" @click=${() => this.#follow('mediations')}>${text.openMediation}</button>`
              : nothing
          }
        </div>
      </section>
      <section aria-labelledby="did">
        <h3 id="did">${interventions.title}</h3>
        <tn-interventions situation=${id}></tn-interventions>
        ${
          this.open === 'intervention'
            ? html`<tn-intervention-form place=${place} situation=${id} @tn-done=${this.#close}></tn-intervention-form>`
            : html`<div class="row">
                <button type="button" class="did" @click=${() => (this.open = 'intervention')}>
                  <tn-icon name="plus"></tn-icon>${text.noteIntervention}
                </button>
              </div>`
        }
      </section>
      ${this.#call(found)}
    `
  }

  readonly #close = (): void => {
    this.open = null
  }

  #steps(found: Situation): TemplateResult {
    const { today } = this.#state.value
    return html`
      <div class="stack" role="group" aria-label=${text.next}>
        ${field({
          id: 'on',
          label: text.stepOn,
          control: html`<input id="on" type="date" min=${statusSince(found) ?? ''} max=${today} .value=${this.on ?? today} @change=${(event: Event) => (this.on = (event.target as HTMLInputElement).value || null)} />`,
        })}
        <div class="row">
          ${nextStatuses(statusOf(found)).map(
            (status, rank) => html`
              <button type="button" data-step=${status} class=${rank === 0 ? 'primary' : ''} aria-label=${text.stepTo(words.status[status])} @click=${() => this.#step(status)}>
                ${words.status[status]}
              </button>
            `,
          )}
        </div>
      </div>
    `
  }

  #call({ id, place, code, call }: Situation): TemplateResult {
    const { estate } = this.#state.value
    if (this.open !== 'call')
      return html`<section aria-labelledby="call">
        <h3 id="call">${dangerCall.card}</h3>
        ${
          call
            ? html`<p>
                ${calleeName(estate, call.to)}${call.reference ? html` · ${call.reference}` : nothing} ·
                ${call.confirmed === undefined ? dangerCall.toConfirm : dangerCall.confirmedOn(call.confirmed)}
              </p>`
            : nothing
        }
        <div class="row">
          <button
            type="button"
            class="call"
            @click=${() => {
              this.typed = call ?? null
              this.open = 'call'
            }}
          >
            <tn-icon name="call"></tn-icon>${call ? dangerCall.edit : dangerCall.add}
          </button>
        </div>
      </section>`
    return html`<section aria-labelledby="call">
      <h3 id="call">${dangerCall.card}</h3>
      <tn-danger-call
        past
        place=${place}
        code=${code}
        .call=${this.typed}
        @tn-call=${({ detail }: CustomEvent<DangerCall | null>) => (this.typed = detail)}
      ></tn-danger-call>
      <div class="row">
        <button type="button" class="primary" ?disabled=${this.typed === null} @click=${() => this.#saveCall(id)}>${dangerCall.save}</button>
        <button type="button" class="quiet" @click=${this.#close}>${interventions.cancel}</button>
      </div>
    </section>`
  }

  async #saveCall(id: string): Promise<void> {
    if (!this.typed) return
    const { to, reference } = this.typed
    const outcome = await this.#act.run(setCall, { id, to, ...(reference !== undefined && { reference }) })
    if (outcome.kind === 'done') this.open = null
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-situation-following': SituationFollowing
  }
}
