import { ContextProvider } from '@lit/context'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { settingsOf } from '../domain/estate.ts'
import { portsContext } from '../operations/context.ts'
import type { Ports } from '../operations/ports.ts'
import { storeContext } from '../store/context.ts'
import type { Store } from '../store/store.ts'
import '../ui/parts/region.ts'
import '../ui/shell/shell.ts'

/** Milliseconds left to a first tap on a phone before the map starts. */
const FIRST_TAP = 2_500

const MAP = { load: () => import('../map/tn-map.ts'), show: () => html`<tn-map></tn-map>` }

/** The whole screen: gives the store and the ports to all below, and puts the map in the shell. */
@customElement('tn-app')
export class App extends LitElement {
  @property({ attribute: false }) store!: Store
  @property({ attribute: false }) ports!: Ports
  readonly #store = new ContextProvider(this, { context: storeContext })
  readonly #ports = new ContextProvider(this, { context: portsContext })

  /** The store whose map is held back for a first tap. */
  @state() private held: Store | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#hold(this.store)
    this.#store.setValue(this.store)
    this.#ports.setValue(this.ports)
  }

  /** On a phone at a stop the stop is answered first: a first map holds a slow processor for seconds. */
  #hold(store: Store): void {
    const { workspace, keeping } = store.read().session
    if (workspace !== 'terrain' || keeping === 'locked' || !matchMedia('(width < 45rem)').matches) return
    this.held = store
    setTimeout(() => {
      if (this.held === store) this.held = null
    }, FIRST_TAP)
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override firstUpdated(): void {
    // The shell answers before the map's engine, a third of a megabyte, has come.
    // Its region asks for it again, and says where it does not come.
    void MAP.load().catch(() => undefined)
  }

  override render(): TemplateResult {
    // Each territory has a map of its own, which opens on its own view; while one is read or locked there is nothing to draw.
    const { estate, session } = this.store.read()
    const isHidden =
      estate.perimeter.size === 0 && (session.keeping === 'locked' || settingsOf(estate).territory === '')
    const map =
      isHidden || this.held === this.store
        ? nothing
        : keyed(this.store, html`<tn-region slot="map" kind="map" .content=${MAP}></tn-region>`)
    return html`<tn-shell>${map}</tn-shell><tn-hidden-screen></tn-hidden-screen>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-app': App
  }
}
