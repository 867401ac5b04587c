import { css, html, LitElement, svg, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Landlord } from '../../domain/landlord.ts'

const MARKS = {
  plain: null,
  diagonal: svg`<path class="line" d="M-2 12 12-2M2 18 18 2M8 22 24 6M14 24 26 12"></path>`,
  dots: svg`<path class="dots" d="M5 5h.01M14 5h.01M9.5 9h.01M18.5 9h.01M5 13h.01M14 13h.01"></path>`,
}

/** A funder's colour and pattern beside its name, drawn as in the map's legend. */
@customElement('tn-swatch')
export class Swatch extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: calc(var(--swatch) * 4 / 3);
      block-size: var(--swatch);
      vertical-align: -0.25em;
      forced-color-adjust: none;
      print-color-adjust: exact;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      overflow: hidden;
      fill: none;
      stroke: var(--map-pattern-mark);
    }
    .line {
      stroke-width: 2.4;
    }
    .dots {
      stroke-width: 3.6;
      stroke-linecap: round;
    }
    rect {
      stroke: var(--swatch-edge);
      stroke-width: 2;
    }
    .fill {
      fill: var(--swatch-colour);
    }
    :host([colour='blue']) {
      --swatch-colour: var(--map-funder-blue);
      --swatch-edge: var(--map-edge-blue);
    }
    :host([colour='orange']) {
      --swatch-colour: var(--map-funder-orange);
      --swatch-edge: var(--map-edge-orange);
    }
    :host([colour='green']) {
      --swatch-colour: var(--map-funder-green);
      --swatch-edge: var(--map-edge-green);
    }
    :host([colour='purple']) {
      --swatch-colour: var(--map-funder-purple);
      --swatch-edge: var(--map-edge-purple);
    }
    :host([colour='grey']) {
      --swatch-colour: var(--map-funder-grey);
      --swatch-edge: var(--map-edge-grey);
    }
  `

  @property({ reflect: true }) colour: Landlord['colour'] = 'grey'
  @property({ reflect: true }) pattern: Landlord['pattern'] = 'plain'

  override render(): TemplateResult {
    return html`<svg viewBox="0 0 24 18" aria-hidden="true">
      <rect class="fill" x="1" y="1" width="22" height="16"></rect>
      ${MARKS[this.pattern]}
      <rect x="1" y="1" width="22" height="16"></rect>
    </svg>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-swatch': Swatch
  }
}
