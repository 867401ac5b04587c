import { css, LitElement, svg, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Difference } from '../../../domain/linkage.ts'

const PATHS: Readonly<Record<Difference['status'], string>> = {
  new: 'M7 2h4v5h5v4h-5v5H7v-5H2V7h5z',
  changed: 'M9 2a7 7 0 1 1 0 14 7 7 0 1 1 0-14z M9 5.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7z',
  moved: 'M4 3 16 9 4 15l3.5-6z',
  gone: 'M3.5 6 6 3.5 9 6.5 12 3.5 14.5 6 11.5 9 14.5 12 12 14.5 9 11.5 6 14.5 3.5 12 6.5 9z',
}

/** The mark that the map gives to what is new, changed, moved or gone, beside its word. */
@customElement('tn-change-mark')
export class ChangeMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 0.875rem;
      block-size: 0.875rem;
      vertical-align: -0.1em;
      --mark: var(--map-import-new);
    }
    :host([status='changed']) {
      --mark: var(--map-import-changed);
    }
    :host([status='moved']) {
      --mark: var(--map-import-moved);
    }
    :host([status='gone']) {
      --mark: var(--map-import-gone);
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: var(--mark);
      forced-color-adjust: auto;
    }
  `

  @property({ reflect: true }) status: Difference['status'] = 'new'

  override render(): TemplateResult {
    return svg`<svg viewBox="0 0 18 18" aria-hidden="true"><path d=${PATHS[this.status]}></path></svg>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-change-mark': ChangeMark
  }
}
