import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { tinykeys } from 'tinykeys'

export type Press = {
  /** In tinykeys notation. */
  readonly keys: string
  /** Made of one key: it can be switched off, and never acts while text is typed. */
  readonly single: boolean
  readonly act: () => void
}

const typing = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'),
    )

/** The keys of the whole page. In a field, the browser's own undo keeps its keys. */
export class Shortcuts implements ReactiveController {
  #stop: (() => void) | undefined
  singleKeys = true

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly presses: readonly Press[],
    private readonly enabled: () => boolean,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    const bindings = Object.fromEntries(
      this.presses.map(({ keys, single, act }) => [
        keys,
        (event: KeyboardEvent) => {
          if (!this.enabled() || (single && !this.singleKeys)) return
          if (typing(event) && (single || /z$/i.test(keys))) return
          event.preventDefault()
          act()
        },
      ]),
    )
    this.#stop = tinykeys(window, bindings)
  }

  hostDisconnected(): void {
    this.#stop?.()
  }

  switchSingleKeys(on: boolean): void {
    this.singleKeys = on
    this.host.requestUpdate()
  }
}
