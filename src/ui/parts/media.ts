import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Whether a media query matches; the host renders again when that changes. */
export class Media implements ReactiveController {
  readonly #list: MediaQueryList

  constructor(
    private readonly host: ReactiveControllerHost,
    query: string,
  ) {
    this.#list = matchMedia(query)
    host.addController(this)
  }

  get matches(): boolean {
    return this.#list.matches
  }

  readonly #changed = (): void => this.host.requestUpdate()

  hostConnected(): void {
    this.#list.addEventListener('change', this.#changed)
  }

  hostDisconnected(): void {
    this.#list.removeEventListener('change', this.#changed)
  }
}
