import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { AtPlace } from '../../../domain/field/with-passage-at.ts'
import { statusSince } from '../../../domain/follow-up/situation-loop.ts'
import { type OpenDefect, openDefects } from '../../../domain/follow-up/technical-loop.ts'
import { type Situation, statusOf } from '../../../domain/situation.ts'
import { fieldDefect as text } from '../../../messages/field-situation.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { seeAgain } from '../../../operations/situations/see-again.ts'
import { setReference } from '../../../operations/situations/set-reference.ts'
import { stepSituation } from '../../../operations/situations/step-situation.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/checked-text.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** Defects of a door that are not checked yet: their state and age, and what is seen of them today in one tap. */
@customElement('tn-open-defects')
export class OpenDefects extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .callout .row button {
        flex: 1 1 auto;
      }
      .callout > .link {
        justify-self: start;
      }
    `,
  ]

  @property({ attribute: false }) at!: AtPlace
  /** The defect whose ticket is written, with what is typed. */
  @state() private ticket: { readonly id: string; readonly typed: string } | null = null

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  #here(): readonly OpenDefect[] {
    const { estate, today } = this.#state.value
    const building = estate.entrance.get(this.at.place)?.building
    const ofBuilding = building === undefined ? [] : openDefects(estate, today, building)
    return [
      ...openDefects(estate, today, this.at.place),
      ...ofBuilding.filter(({ situation }) => situation.place === building),
    ]
  }

  override render(): TemplateResult | typeof nothing {
    const here = this.#here()
    if (here.length === 0) return nothing
    return html`
      <section aria-labelledby="here">
        <h3 id="here">${text.here} (${here.length})</h3>
        ${here.map((each) => this.#defect(each))}
      </section>
    `
  }

  #defect({ situation, ageDays }: OpenDefect): TemplateResult {
    const { estate, today } = this.#state.value
    const { id, code, reference, place } = situation
    const label = estate.code.get(code)?.label ?? code
    const status = statusOf(situation)
    const since = statusSince(situation)
    const act = this.#act
    return html`
      <div class="callout" data-defect=${id}>
        <p>
          <strong>${label}</strong>${place === this.at.place ? nothing : html` · ${placeName(estate, place)}`}<br />
          ${words.status[status]}${since ? html` le ${format.dayAndMonth(since)}` : nothing} · ${text.age(ageDays)}${
            reference ? html` · ${text.ticket(reference)}` : nothing
          }
        </p>
        <div class="row">
          ${
            status === 'done'
              ? actionButton({
                  ...{ act, operation: stepSituation, target: { id, status: 'reopened', on: today } },
                  ...{ label: text.reopen, hint: ` : ${label}`, icon: 'refresh' },
                })
              : actionButton({
                  ...{ act, operation: seeAgain, target: { id, at: this.at } },
                  ...{ label: text.stillThere, hint: ` : ${label}`, icon: 'refresh' },
                })
          }
          ${actionButton({
            ...{ act, operation: stepSituation, target: { id, status: 'checked', on: today } },
            ...{ label: text.repaired, hint: ` : ${label}`, icon: 'check' },
          })}
        </div>
        ${this.ticket?.id === id ? this.#ticketForm(situation) : this.#ticketButton(situation, label)}
      </div>
    `
  }

  #ticketButton({ id, reference }: Situation, label: string): TemplateResult {
    return html`<button type="button" class="link" @click=${() => (this.ticket = { id, typed: reference ?? '' })}>
      ${text.giveTicket}<span class="visually-hidden"> : ${label}</span>
    </button>`
  }

  #ticketForm({ id }: Situation): TemplateResult {
    const { typed } = this.ticket!
    return html`<form
      class="stack"
      @submit=${async (event: Event) => {
        event.preventDefault()
        const outcome = await this.#act.run(setReference, { id, reference: typed })
        if (outcome.kind === 'done') this.ticket = null
      }}
    >
      <tn-checked-text
        label=${text.ticketField}
        longest="60"
        .value=${typed}
        @tn-text=${({ detail }: CustomEvent<string>) => (this.ticket = { id, typed: detail })}
      ></tn-checked-text>
      <button class="primary">${text.saveTicket}</button>
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-open-defects': OpenDefects
  }
}
