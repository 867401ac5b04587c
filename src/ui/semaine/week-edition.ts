import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { panel } from '../../../styles/panel.ts'
import { editionOf } from '../../domain/week/edition-of.ts'
import { roundNumbers } from '../../domain/week/round-numbers.ts'
import { week as text } from '../../messages/week.ts'
import { Select } from '../../store/select.ts'
import { sameParts } from '../parts/same-parts.ts'
import { stopMarks } from './stop-marks.ts'

/** Which version of the week is in people's hands, and how far the week has moved from it; nothing before the first. */
@customElement('tn-week-edition')
export class WeekEditionLine extends LitElement {
  static override styles = [
    panel,
    css`
      :host {
        padding: 0;
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ estate, session }) => {
      const { week } = session
      const edition = editionOf(estate, week)
      const { round, stop, weekEdition } = estate
      return { edition, week, ...(edition && { round, stop, weekEdition }) }
    },
    sameParts,
  )

  override render(): TemplateResult | typeof nothing {
    const { edition, week } = this.#state.value
    this.toggleAttribute('hidden', edition === undefined)
    if (!edition) return nothing
    const { estate } = this.#state.store.read()
    const { count } = stopMarks(estate, week)
    const numbers = roundNumbers(estate, week)
    const others = Object.entries(edition.versions ?? {}).flatMap(([id, { version }]) => {
      const number = numbers.get(id)
      return number === undefined ? [] : [[number, version] as const]
    })
    return html`
      <p class="small">${text.edition(edition.version, edition.handedOut, count)}</p>
      ${others.length > 0 ? html`<p class="small">${text.otherVersions(others)}</p>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-edition': WeekEditionLine
  }
}
