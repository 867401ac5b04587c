import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { caseName } from '../../../domain/follow-up/case-code.ts'
import type { Request } from '../../../domain/follow-up/request.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { format } from '../../../messages/format.ts'
import { partnerName } from '../../../messages/partner-name.ts'
import { placeName } from '../../../messages/place-name.ts'
import { requests as text } from '../../../messages/requests.ts'
import { Act } from '../../../operations/act.ts'
import { answerRequest } from '../../../operations/follow-up/answer-request.ts'
import type { FollowView } from '../../../store/follow-session.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { correctButton, removeButton } from '../record-tools.ts'
import '../../parts/icon.ts'
import { placeSelection } from '../../territoire/place-kind.ts'
import '../due/put-off.ts'
import '../timeline.ts'
import './answer-form.ts'

/** A request, whole: what was asked, what was answered, what came of it. Says `tn-edit` when it is to be corrected. */
@customElement('tn-request-card')
export class RequestCard extends LitElement {
  static override styles = [controls, panel, panelPart]

  /** The id of the request. */
  @property() request = ''
  @state() private answering = false

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('request')) this.answering = false
  }

  #follow(followView: FollowView): void {
    this.#estate.store.look({
      followView,
      selection: null,
      following: { view: followView, from: { kind: 'request', id: this.request } },
    })
  }

  #open(followView: FollowView, kind: 'mediation' | 'relay', id: string): void {
    this.#estate.store.look({ followView, following: null, selection: { kind, id } })
  }

  override render(): TemplateResult | typeof nothing {
    const estate = this.#estate.value
    const request = estate.request.get(this.request)
    if (!request) return nothing
    const { id, from, fromId, code, place, on, dueOn, note, answer } = request
    const at = placeSelection(estate, place)
    return html`
      <dl>
        <dt>${text.who}</dt>
        <dd>${text.from[from]}${fromId ? ` : ${partnerName(estate, fromId)}` : nothing}</dd>
        <dt>${text.place}</dt>
        <dd>
          ${at ? html`<button type="button" class="link" @click=${() => this.#estate.store.look({ hover: null, flyToSelection: this.#estate.store.read().session.flyToSelection + 1, selection: at, workspace: 'territoire', territoryView: 'places' })}>${placeName(estate, place)}</button>` : placeName(estate, place)}
        </dd>
        <dt>${text.dueOn}</dt>
        <dd>${format.day(dueOn)}</dd>
        ${code && note ? html`<dt>${text.note}</dt><dd>${note}</dd>` : nothing}
      </dl>
      ${this.#answer(request)}
      <h3>${text.timeline}</h3>
      <tn-timeline
        label=${text.timeline}
        .entries=${[
          { on, title: text.received },
          ...(answer
            ? [
                {
                  on: answer.on,
                  title: text.outcome[answer.outcome],
                  ...(answer.text && { text: answer.text }),
                },
              ]
            : []),
        ]}
      ></tn-timeline>
      ${this.#born(id)}
      <div class="row">
        ${correctButton(this)}
        ${answer ? actionButton({ act: this.#act, operation: answerRequest, target: { request: id, answer: null }, label: text.takeBack, icon: 'undo', look: 'quiet' }) : nothing}
        ${removeButton(this.#act, { kind: 'request', id })}
      </div>
    `
  }

  #answer({ id, answer }: Request): TemplateResult | typeof nothing {
    if (answer) return nothing
    if (this.answering)
      return html`<tn-answer-form
        .request=${id}
        @tn-done=${() => {
          this.answering = false
        }}
      ></tn-answer-form>`
    return html`<div class="row">
      <button
        type="button"
        class="primary"
        @click=${() => {
          this.answering = true
        }}
      >
        <tn-icon name="check"></tn-icon>${text.answer}
      </button>
      <tn-put-off kind="request" .of=${id}></tn-put-off>
    </div>`
  }

  /** What was opened to follow the request, and what may be. */
  #born(id: string): TemplateResult {
    const { mediation, relay } = this.#estate.value
    const mediations = [...mediation.values()].filter((each) => each.request === id)
    const relays = [...relay.values()].filter((each) => each.request === id)
    const isBorn = mediations.length + relays.length > 0
    return html`
      ${
        isBorn
          ? html`<h3>${text.linked}</h3>
              <ul class="plain">
                ${mediations.map((each) => html`<li><button type="button" class="link" @click=${() => this.#open('mediations', 'mediation', each.id)}>${text.linkedMediation(caseName(this.#estate.value, each))}</button></li>`)}
                ${relays.map(({ id: of, domain }) => html`<li><button type="button" class="link" @click=${() => this.#open('relays', 'relay', of)}>${text.linkedRelay(followWords.relayDomain[domain])}</button></li>`)}
              </ul>`
          : nothing
      }
      <h3>${text.follow}</h3>
      <div class="row">
        <button type="button" @click=${() => this.#follow('mediations')}>${text.openMediation}</button>
        <button type="button" @click=${() => this.#follow('relays')}>${text.openRelay}</button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-request-card': RequestCard
  }
}
