import { css, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Landlord } from '../../domain/landlord.ts'

/** A funder's colour and pattern, beside its name. */
@customElement('tn-swatch')
export class Swatch extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: var(--swatch);
      block-size: var(--swatch);
      border: var(--hairline) solid var(--ink);
      border-radius: var(--corner-small);
      background-color: var(--swatch-colour);
      vertical-align: baseline;
      forced-color-adjust: none;
      print-color-adjust: exact;
    }
    :host([colour='blue']) {
      --swatch-colour: var(--map-funder-blue);
    }
    :host([colour='orange']) {
      --swatch-colour: var(--map-funder-orange);
    }
    :host([colour='green']) {
      --swatch-colour: var(--map-funder-green);
    }
    :host([colour='purple']) {
      --swatch-colour: var(--map-funder-purple);
    }
    :host([colour='grey']) {
      --swatch-colour: var(--map-funder-grey);
    }
    :host([pattern='diagonal']) {
      background-image: repeating-linear-gradient(
        135deg,
        transparent 0 3px,
        var(--ink) 3px 4px
      );
    }
    :host([pattern='dots']) {
      background-image: radial-gradient(var(--ink) 1px, transparent 1.5px);
      background-size: 5px 5px;
    }
  `

  @property({ reflect: true }) colour: Landlord['colour'] = 'grey'
  @property({ reflect: true }) pattern: Landlord['pattern'] = 'plain'

  override render(): typeof nothing {
    return nothing
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-swatch': Swatch
  }
}
