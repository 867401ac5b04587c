import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { DISPLACEMENT_AREAS, type Displacement } from '../../../domain/hotspots/place-study.ts'
import { presence as text } from '../../../messages/observatory-presence.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { followPresence } from '../../../operations/observatory/follow-presence.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** What became of a place, and around it, since a presence was asked for there. */
@customElement('tn-presence-effect')
export class PresenceEffect extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      :host {
        gap: var(--space-2);
      }
      .outcome {
        font-weight: var(--weight-strong);
      }
    `,
  ]

  @property() place = ''

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat } }) => ({
      ...{ estate, supports: estate.support, filter: heat.filter, playing: heat.playing },
      effect: heat.effect ?? null,
    }),
    sameParts,
  )

  protected override updated(_changed: PropertyValues): void {
    const { supports, filter, effect, playing } = this.#state.value
    const since = supports.get(`support-${this.place}`)?.since
    const isAsked = effect?.request.place === this.place && effect.request.filter === filter
    if (since !== undefined && !isAsked && !playing)
      queueMicrotask(() => void this.#act.run(followPresence, { place: this.place }))
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, supports, effect } = this.#state.value
    const support = supports.get(`support-${this.place}`)
    if (!support) return nothing
    const name = placeName(estate, this.place)
    if (support.since === undefined) return html`<p class="help">${text.noDate(name)}</p>`
    const isHere = effect?.request.place === this.place
    return html`
      <h3>${text.effect(support.since, name)}</h3>
      ${isHere && effect.state === 'failed' ? html`<p class="error" role="alert">${text.effectFailed}</p>` : nothing}
      ${isHere && effect.result ? this.#result(effect.result) : effect?.state === 'failed' ? nothing : html`<p class="muted">${text.effectWaiting}</p>`}
    `
  }

  #result({ outcome, days, areas, quotient }: Displacement): TemplateResult {
    return html`
      <p class="outcome" role="status">${text.outcome(outcome, days)}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${text.table(days)}>
        <table>
          <caption>
            ${text.table(days)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${text.where}</th>
              <th scope="col">${text.before}</th>
              <th scope="col">${text.after}</th>
              <th scope="col">${text.rates}</th>
            </tr>
          </thead>
          <tbody>
            ${DISPLACEMENT_AREAS.map((area) => {
              const found = areas[area]
              return html`<tr>
                <th scope="row">${text.area[area]}</th>
                <td>${text.cell(found.before, found.passagesBefore)}</td>
                <td>${text.cell(found.after, found.passagesAfter)}</td>
                <td>${text.ratio(found)}</td>
              </tr>`
            })}
          </tbody>
        </table>
      </div>
      <p class="help">${text.noCause}</p>
      <details>
        <summary>${text.how}</summary>
        <ul class="lines">
          ${text.howLines(quotient).map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-presence-effect': PresenceEffect
  }
}
