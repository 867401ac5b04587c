import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { DISPLACEMENT_AREAS, type Displacement } from '../../../domain/hotspots/place-study.ts'
import { presence as text } from '../../../messages/observatory-presence.ts'
import { Act } from '../../../operations/act.ts'
import { followEffect, isSameEffect } from '../../../operations/observatory/follow-effect.ts'
import type { FollowedEffect } from '../../../store/heat-session.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** What became of places, and around them, since something was done there; asked for when it is shown. */
@customElement('tn-before-after')
export class BeforeAfter extends LitElement {
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

  @property({ attribute: false }) of: FollowedEffect | null = null
  @property() heading = ''

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat } }) => ({
      ...{ situations: estate.situation, playing: heat.playing, effect: heat.effect ?? null },
    }),
    sameParts,
  )
  /** The situations that it was asked of. */
  #asked: unknown = null

  protected override updated(_changed: PropertyValues): void {
    const { situations, effect, playing } = this.#state.value
    const { of } = this
    if (!of || playing) return
    const isAsked = isSameEffect(effect?.request, of) && (this.#asked === null || this.#asked === situations)
    this.#asked = situations
    if (!isAsked) queueMicrotask(() => void this.#act.run(followEffect, of))
  }

  override render(): TemplateResult | typeof nothing {
    const { effect } = this.#state.value
    if (!this.of) return nothing
    const isHere = isSameEffect(effect?.request, this.of)
    return html`
      <h3>${this.heading}</h3>
      ${isHere && effect?.state === 'failed' ? html`<p class="error" role="alert">${text.effectFailed}</p>` : nothing}
      ${isHere && effect?.result ? this.#result(effect.result) : isHere && effect?.state === 'failed' ? nothing : html`<p class="muted">${text.effectWaiting}</p>`}
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
    'tn-before-after': BeforeAfter
  }
}
