import { type InstalledApp, NOT_INSTALLED } from '../domain/installed-app.ts'
import type { KeptCopy } from '../platform/devices/kept-copy.ts'
import type { Session } from '../store/session.ts'

/** Milliseconds after which the copy is begun even on a page that never rests. */
const LATEST = 5_000

/** The copy of the app on this device, the same for all territories. */
export class InstalledCopy {
  #state = NOT_INSTALLED
  #kept: KeptCopy | null = null
  /** The version that this page came from; null when it came from the host. */
  readonly #servedBy = (navigator as Partial<Navigator>).serviceWorker?.controller ?? null

  constructor(private readonly look: (change: Partial<Session>) => void) {}

  /** For the session of every territory that is opened. */
  get state(): InstalledApp {
    return this.#state
  }

  readonly change = (change: Partial<InstalledApp>): void => {
    this.#state = { ...this.#state, ...change }
    this.look({ installed: this.#state })
  }

  /** Once the page has drawn and rests: the copy must not slow down what it is a copy of. */
  startWhenIdle(address: string): void {
    const start = async (): Promise<void> => {
      const { keepCopy } = await import('../platform/devices/kept-copy.ts')
      this.#kept = await keepCopy(address, this.#servedBy, this.change)
    }
    // Safari has no word for rest.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void start(), { timeout: LATEST })
    else setTimeout(() => void start(), LATEST / 2)
  }

  readonly takeUpdate = (): void => this.#kept?.takeUpdate()
}
