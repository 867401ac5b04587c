import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { territories as words } from '../../messages/territories.ts'
import { Select } from '../../store/select.ts'

/** Over the map of a territory that has nothing to draw: why it is blank. */
@customElement('tn-empty-map')
export class EmptyMap extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      display: grid;
      place-content: center;
      padding: var(--space-4) calc(var(--target) + var(--space-6)) var(--space-4) var(--space-4);
      pointer-events: none;
    }
    p {
      max-inline-size: 22rem;
      margin: 0;
      padding: var(--space-3) var(--space-4);
      border: var(--hairline) dashed var(--line-strong);
      border-radius: var(--corner);
      background: var(--surface);
      color: var(--ink-muted);
      text-align: center;
      text-wrap: balance;
    }
  `

  readonly #isEmpty = new Select(
    this,
    ({ estate, session }) =>
      !session.importing &&
      !session.editing &&
      [
        ...[estate.perimeter, estate.building, estate.entrance, estate.footprint],
        ...[estate.street, estate.publicPlace, estate.receptionPlace, estate.service, estate.sector],
      ].every(({ size }) => size === 0),
  )

  override render(): TemplateResult | typeof nothing {
    return this.#isEmpty.value ? html`<p>${words.emptyMap}</p>` : nothing
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-empty-map': EmptyMap
  }
}
