import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { panel } from '../../../styles/panel.ts'
import { editionOf } from '../../domain/week/week-edition-of.ts'
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
    const { count } = stopMarks(this.#state.store.read().estate, week)
    return html`<p class="small">${text.edition(edition.version, edition.handedOut, count)}</p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-edition': WeekEditionLine
  }
}
