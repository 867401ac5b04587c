import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { panel, panelPart } from '../../../styles/panel.ts'
import { editionOf } from '../../domain/week/edition-of.ts'
import { roundNumbers } from '../../domain/week/round-numbers.ts'
import { week as text } from '../../messages/week.ts'
import { Select } from '../../store/select.ts'
import { figure } from '../parts/figure.ts'
import { sameParts } from '../parts/same-parts.ts'
import { sinceOf, stopMarks } from './stop-marks.ts'

/** Which version of the week is in people's hands, and how far the week has moved from it; before the first, what a repair changed. */
@customElement('tn-week-edition')
export class WeekEditionLine extends LitElement {
  static override styles = [panel, panelPart]

  readonly #state = new Select(
    this,
    ({ estate, session }) => {
      const { week, repaired = null } = session
      const edition = editionOf(estate, week)
      const { round, stop, weekEdition } = estate
      return { edition, repaired, week, ...((edition || repaired) && { round, stop, weekEdition }) }
    },
    sameParts,
  )

  override render(): TemplateResult | typeof nothing {
    const { edition, repaired, week } = this.#state.value
    const { estate } = this.#state.store.read()
    const { count } = stopMarks(estate, week, repaired)
    this.toggleAttribute('hidden', !edition && count === 0)
    const shown = { name: 'stops-changed', filter: { week, since: sinceOf(edition) }, value: count } as const
    if (!edition)
      return count === 0 ? nothing : html`<p class="small">${figure(shown, text.repaired(count))}</p>`
    const line = text.edition(edition.version, edition.handedOut, count)
    const numbers = roundNumbers(estate, week)
    const others = Object.entries(edition.versions ?? {}).flatMap(([id, { version }]) => {
      const number = numbers.get(id)
      return number === undefined ? [] : [[number, version] as const]
    })
    return html`
      <p class="small">${count > 0 ? figure(shown, line) : line}</p>
      ${others.length > 0 ? html`<p class="small">${text.otherVersions(others)}</p>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-edition': WeekEditionLine
  }
}
