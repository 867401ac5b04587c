import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { presence as text } from '../../../messages/observatory-presence.ts'
import { placeName } from '../../../messages/place-name.ts'
import type { FollowedEffect } from '../../../store/heat-session.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './before-after.ts'

/** What became of a place, and around it, since a presence was asked for there. */
@customElement('tn-presence-effect')
export class PresenceEffect extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() place = ''

  readonly #state = new Select(
    this,
    ({ estate, session: { heat } }) => ({ estate, supports: estate.support, filter: heat.filter }),
    sameParts,
  )

  override render(): TemplateResult | typeof nothing {
    const { estate, supports, filter } = this.#state.value
    const support = supports.get(`support-${this.place}`)
    if (!support) return nothing
    const name = placeName(estate, this.place)
    const { since } = support
    if (since === undefined) return html`<p class="help">${text.noDate(name)}</p>`
    const of: FollowedEffect = { places: [this.place], since, filter }
    return html`<tn-before-after .of=${of} heading=${text.effect(since, name)}></tn-before-after>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-presence-effect': PresenceEffect
  }
}
