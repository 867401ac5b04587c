import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { measuredBlocks } from './measured-blocks.ts'
import { sceneCards } from './scene-cards.ts'
import { type PagePart, scenePages } from './scene-pages.ts'
import { sceneStyles } from './scene-styles.ts'

/** A block that a scene draws: how many items it has, and a template of some of them. */
export type SceneBlock = {
  readonly items: number
  readonly draw: (from: number, until: number) => TemplateResult
  /** A picture takes what is left of its page. */
  readonly fills?: boolean
  /** A picture that reads small. */
  readonly isLow?: boolean
  /** Leads to what follows. */
  readonly leads?: boolean
}

/** Texts grow by the first of these where as many pages hold them. */
const LARGER: readonly number[] = [1.5, 1.3, 1.15]

/** A picture is measured by the least that it takes. */
const ROOM = html`<figure data-item><figcaption>&nbsp;</figcaption><div class="picture"></div><p class="note">&nbsp;<br />&nbsp;</p></figure>`

const sameParts = (a: readonly (readonly PagePart[])[], b: typeof a): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/**
 * What of a scene fits on one page of the screen: all of it is drawn unseen to be measured, then the page asked for. Nothing
 * scrolls but what is higher than the screen by itself. Tells how many pages there are by `tn-pages`.
 */
@customElement('tn-scene')
export class Scene extends LitElement {
  static override styles = [controls, sceneStyles, sceneCards]

  @property({ attribute: false }) blocks: readonly SceneBlock[] = []
  /** 0 for the first; beyond the last, the last. */
  @property({ type: Number }) page = 0
  @state() private pages: readonly (readonly PagePart[])[] = []

  readonly #sizes = new ResizeObserver(() => this.#measure())

  override connectedCallback(): void {
    super.connectedCallback()
    this.#sizes.observe(this)
    void document.fonts.ready.then(() => this.#measure())
  }

  override disconnectedCallback(): void {
    this.#sizes.disconnect()
    super.disconnectedCallback()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('blocks')) this.#measure()
  }

  #measure(): void {
    if (!this.isConnected) return
    const least = this.#pagesAt(1)
    const scale = LARGER.find((each) => this.#pagesAt(each).length <= least.length)
    const pages = scale === undefined ? this.#pagesAt(1) : this.#pagesAt(scale)
    if (!sameParts(pages, this.pages)) this.pages = pages
    this.dispatchEvent(new CustomEvent('tn-pages', { detail: pages.length }))
  }

  /** The pages that texts of that size take; they stay of that size. */
  #pagesAt(scale: number): readonly (readonly PagePart[])[] {
    this.style.setProperty('--scene-scale', String(scale))
    const unseen = this.renderRoot.querySelector<HTMLElement>('.measure')!
    const blocks = measuredBlocks([...unseen.querySelectorAll<HTMLElement>(':scope > .block')])
    return scenePages(blocks, this.clientHeight, Number.parseFloat(getComputedStyle(unseen).rowGap) || 0)
  }

  override render(): TemplateResult {
    const parts = this.pages[Math.min(this.page, this.pages.length - 1)] ?? []
    const block = (each: SceneBlock, inside: TemplateResult): TemplateResult =>
      html`<div class="block ${each.fills ? 'fills' : ''} ${each.isLow ? 'low' : ''}" ?data-leads=${each.leads}>${inside}</div>`
    return html`
      <div class="page">
        ${parts.map((part) => {
          const each = this.blocks[part.block]
          return each ? block(each, each.draw(part.from, part.until)) : ''
        })}
      </div>
      <div class="unseen" inert aria-hidden="true">
        <div class="measure">${this.blocks.map((each) => block(each, each.fills ? ROOM : each.draw(0, each.items)))}</div>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-scene': Scene
  }
}
