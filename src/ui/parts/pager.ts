import { html, nothing, type TemplateResult } from 'lit'
import { territory } from '../../messages/territory.ts'
import './icon.ts'

export type Pager = {
  /** Rank of the first row shown, from 0; how many are shown; how many there are. */
  readonly from: number
  readonly shown: number
  readonly all: number
  readonly step: (by: -1 | 1) => void
}

/** Previous and next page of a list, and where we are; nothing for a list of one page. */
export const pager = ({ from, shown, all, step }: Pager): TemplateResult | typeof nothing =>
  shown >= all
    ? nothing
    : html`
        <div class="pages">
          <button type="button" aria-label=${territory.previous} ?disabled=${from === 0} @click=${() => step(-1)}>
            <tn-icon name="chevron-left"></tn-icon>
          </button>
          <p role="status">${shown > 0 ? territory.shown(from + 1, from + shown, all) : nothing}</p>
          <button type="button" aria-label=${territory.next} ?disabled=${from + shown >= all} @click=${() => step(1)}>
            <tn-icon name="chevron-right"></tn-icon>
          </button>
        </div>
      `
