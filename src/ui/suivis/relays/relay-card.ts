import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { isRelayOver } from '../../../domain/follow-up/relay-steps.ts'
import { placeName } from '../../../messages/place-name.ts'
import { relays as text } from '../../../messages/relays.ts'
import { Act } from '../../../operations/act.ts'
import { Select } from '../../../store/select.ts'
import { openedRecord } from '../../semaine/done/opened-record.ts'
import { correctButton, removeButton } from '../record-tools.ts'
import '../due/put-off.ts'
import '../timeline.ts'
import './relay-next.ts'

/** A relay, whole: with whom, for how many, its steps and the next one. Says `tn-edit` when it is to be corrected. */
@customElement('tn-relay-card')
export class RelayCard extends LitElement {
  static override styles = [controls, panel, panelPart]

  /** The id of the relay. */
  @property() relay = ''

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override render(): TemplateResult | typeof nothing {
    const estate = this.#estate.value
    const relay = estate.relay.get(this.relay)
    if (!relay) return nothing
    const { id, place, people, youths, note, statusSteps } = relay
    return html`
      <dl>
        <dt>${text.people}</dt>
        <dd>${text.peopleCount(people, youths)}</dd>
        ${place === undefined ? nothing : html`<dt>${text.place}</dt><dd>${placeName(estate, place)}</dd>`}
        ${this.#origin()}
        ${note ? html`<dt>${text.note}</dt><dd>${note}</dd>` : nothing}
      </dl>
      <tn-relay-next .relay=${id}></tn-relay-next>
      <h3>${text.timeline}</h3>
      <tn-timeline
        label=${text.timeline}
        .entries=${statusSteps.map(({ status, on }) => ({ on, title: text.step[status] }))}
      ></tn-timeline>
      <div class="row">
        ${isRelayOver(relay) ? nothing : html`<tn-put-off kind="relay" .of=${id}></tn-put-off>`}
        ${correctButton(this)}
        ${removeButton(this.#act, { kind: 'relay', id })}
      </div>
    `
  }

  /** What it came from, when that is still there. */
  #origin(): TemplateResult | typeof nothing {
    const { store } = this.#estate
    const estate = this.#estate.value
    const { request, situation } = estate.relay.get(this.relay)!
    const from =
      request !== undefined && estate.request.has(request)
        ? ({ kind: 'request', id: request, label: text.fromRequest } as const)
        : situation !== undefined && estate.situation.has(situation)
          ? ({ kind: 'situation', id: situation, label: text.fromSituation } as const)
          : null
    if (!from) return nothing
    return html`<dt>${text.origin}</dt>
      <dd>
        <button type="button" class="link" @click=${() => store.look(openedRecord(estate, from, store.read().session))}>${from.label}</button>
      </dd>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-relay-card': RelayCard
  }
}
