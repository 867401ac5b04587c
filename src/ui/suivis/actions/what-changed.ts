import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { heldDay } from '../../../domain/follow-up/action-steps.ts'
import type { ObservationFilter } from '../../../domain/hotspots/heat-filter.ts'
import { outreach } from '../../../messages/outreach.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Select } from '../../../store/select.ts'
import '../../observatoire/study/before-after.ts'
import '../../parts/icon.ts'

const text = outreach.changed

/** What the team's maps count, of all places: an action is not looked at through choices made elsewhere. */
const WHOLE: ObservationFilter = {
  ...{ families: ['A', 'B', 'C', 'D', 'E'], codes: [], landlords: [], sectors: [], bands: [] },
  ...{ origins: [], statuses: [], audiences: [], viewer: 'team' },
}

/** What became of the places of an action, and around them, since the day it was held; computed when it is asked for. */
@customElement('tn-what-changed')
export class WhatChanged extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() action = ''
  @state() private asked = ''

  readonly #estate = new Select(this, ({ estate }) => estate)

  override render(): TemplateResult | typeof nothing {
    const estate = this.#estate.value
    const action = estate.action.get(this.action)
    if (!action) return nothing
    const since = heldDay(action)
    const { places } = action
    const names = outreach.places(places.map((place) => placeName(estate, place)))
    const body =
      since === undefined
        ? html`<p class="muted">${text.notHeld}</p>`
        : places.length === 0
          ? html`<p class="muted">${text.noPlace}</p>`
          : this.asked === this.action
            ? html`<tn-before-after
                heading=${text.since(since, names)}
                .of=${{ places, since, filter: WHOLE }}
              ></tn-before-after>`
            : html`<div class="row">
                <button
                  type="button"
                  @click=${() => {
                    this.asked = this.action
                  }}
                >
                  <tn-icon name="observatoire"></tn-icon>${text.ask}
                </button>
              </div>`
    return html`<h3>${text.title}</h3>
      ${body}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-what-changed': WhatChanged
  }
}
