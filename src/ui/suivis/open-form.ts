import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment }

/** Which of a record's forms is open, one at a time, by a key of the host's. Closed, the button that opened it (`data-opens`) has the focus again. */
export class OpenForm implements ReactiveController {
  key: string | null = null

  constructor(private readonly host: Host) {
    host.addController(this)
  }

  hostConnected(): void {
    this.key = null
  }

  readonly open = (key: string | null): void => {
    this.key = key
    this.host.requestUpdate()
  }

  /** Closes the form; where its button is gone with what was done, a heading takes the focus. */
  readonly close = async (): Promise<void> => {
    const { key } = this
    this.open(null)
    await this.host.updateComplete
    const { renderRoot } = this.host
    const opener = renderRoot.querySelector<HTMLElement>(`[data-opens="${key}"]:not([aria-disabled='true'])`)
    ;(opener ?? renderRoot.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus()
  }
}
