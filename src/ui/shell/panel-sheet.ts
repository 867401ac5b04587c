import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { shell } from '../../messages/shell.ts'
import '../parts/icon.ts'

const HEIGHTS = ['low', 'middle', 'full'] as const
type Height = (typeof HEIGHTS)[number]

/** The panel: a column beside the map; on a phone a sheet over it with three heights, by buttons or by dragging. */
@customElement('tn-panel')
export class PanelSheet extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        min-inline-size: 0;
        background: var(--surface);
      }
      .grip {
        display: none;
      }
      .scroll {
        flex: 1;
        min-block-size: 0;
        position: relative;
        overflow: auto;
        overscroll-behavior: contain;
        /* What stands at the foot of a panel hides nothing that has the focus. */
        scroll-padding-block-end: var(--panel-foot, 0);
        scrollbar-gutter: stable;
      }
      @media (width < 45rem) {
        :host {
          block-size: var(--sheet, 50%);
          border-start-start-radius: var(--corner);
          border-start-end-radius: var(--corner);
          box-shadow: var(--shadow);
          transition: block-size var(--duration) var(--ease);
        }
        :host([height='low']) {
          block-size: calc(var(--target) + var(--space-2));
        }
        :host([height='low']) .scroll {
          visibility: hidden;
        }
        :host([height='full']) {
          block-size: 100%;
        }
        .grip {
          display: grid;
          grid-template-columns: var(--target) 1fr var(--target);
          flex: none;
          touch-action: none;
        }
        .grip::before {
          content: '';
          grid-column: 2;
          grid-row: 1;
          place-self: center;
          inline-size: var(--space-12);
          block-size: var(--space-1);
          border-radius: var(--corner-round);
          background: var(--line-strong);
        }
        .grip button {
          grid-row: 1;
        }
        .scroll {
          scrollbar-gutter: auto;
        }
      }
    `,
  ]

  @property({ reflect: true }) height: Height = 'middle'
  @state() private said = ''
  #from: number | null = null

  /** The map is behind a full sheet: who asks to see it there gets it. */
  readonly #showMap = ({ detail }: CustomEvent<Promise<unknown>[]>): void => {
    if (this.height !== 'full') return
    this.#step(-1)
    detail.push(this.#lowered())
  }

  async #lowered(): Promise<void> {
    await this.updateComplete
    await Promise.allSettled(this.getAnimations().map(({ finished }) => finished))
  }

  readonly #step = (by: number): void => {
    const next = HEIGHTS[Math.min(2, Math.max(0, HEIGHTS.indexOf(this.height) + by))] ?? 'middle'
    if (next === this.height) return
    this.height = next
    this.said = shell.panelHeight[next]
  }

  readonly #grab = (event: PointerEvent): void => {
    if ((event.target as HTMLElement).closest('button')) return
    const grip = event.currentTarget as HTMLElement
    grip.setPointerCapture(event.pointerId)
    this.#from = event.clientY
  }

  readonly #release = (event: PointerEvent): void => {
    const moved = this.#from === null ? 0 : this.#from - event.clientY
    this.#from = null
    if (Math.abs(moved) > 24) this.#step(Math.sign(moved) * (Math.abs(moved) > innerHeight / 2 ? 2 : 1))
  }

  override render(): TemplateResult {
    return html`
      <div class="grip" @pointerdown=${this.#grab} @pointerup=${this.#release} @pointercancel=${() => (this.#from = null)}>
        <button type="button" class="quiet" aria-label=${shell.panelLower} aria-disabled=${this.height === 'low'} @click=${() => this.#step(-1)}>
          <tn-icon name="chevron-down"></tn-icon>
        </button>
        <button type="button" class="quiet" aria-label=${shell.panelTaller} aria-disabled=${this.height === 'full'} @click=${() => this.#step(1)}>
          <tn-icon name="chevron-up"></tn-icon>
        </button>
        <span class="visually-hidden" role="status">${this.said}</span>
      </div>
      <div class="scroll" @tn-show-map=${this.#showMap}><slot></slot></div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-panel': PanelSheet
  }
}
