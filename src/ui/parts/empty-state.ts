import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** What will be here, and in its slot the one action that fills it. */
@customElement('tn-empty')
export class EmptyState extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      justify-items: start;
      gap: var(--space-3);
      padding: var(--space-4);
      border: var(--hairline) dashed var(--line-strong);
      border-radius: var(--corner);
      color: var(--ink-muted);
    }
    p {
      margin: 0;
    }
  `

  @property() text = ''

  override render(): TemplateResult {
    return html`<p>${this.text}</p><slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-empty': EmptyState
  }
}
