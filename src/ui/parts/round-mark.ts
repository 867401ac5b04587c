import { css, html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { roundLook } from '../../domain/week/round-palette.ts'

/** The number of a round in its disc, beside the hue and dash of its line on the map. Beside words: hidden from assistive technology. */
@customElement('tn-round-mark')
export class RoundMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      flex: none;
      color: var(--round);
    }
    .disc {
      display: grid;
      place-items: center;
      inline-size: var(--space-6);
      block-size: var(--space-6);
      border-radius: var(--corner-round);
      background: currentcolor;
      font-weight: var(--weight-strong);
      font-variant-numeric: tabular-nums;
      line-height: 1;
    }
    .number {
      color: var(--surface);
    }
    svg {
      inline-size: var(--space-6);
      block-size: var(--space-1);
    }
    @media (forced-colors: active) {
      .disc {
        border: var(--hairline) solid CanvasText;
      }
    }
  `

  /** 1 for the first round of the week. */
  @property({ type: Number }) number = 1

  override connectedCallback(): void {
    super.connectedCallback()
    this.setAttribute('aria-hidden', 'true')
  }

  override render() {
    const { hue, dash } = roundLook(this.number - 1)
    this.style.setProperty('--round', `var(--map-round-${hue}, var(--ink))`)
    const dashes = dash.map((width) => width * 3).join(' ') || 'none'
    return html`
      <span class="disc"><span class="number">${this.number}</span></span>
      <svg viewBox="0 0 24 4">
        ${svg`<line x1="0" y1="2" x2="24" y2="2" stroke="currentColor" stroke-width="3" stroke-dasharray=${dashes}></line>`}
      </svg>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-round-mark': RoundMark
  }
}
