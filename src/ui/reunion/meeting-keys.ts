import type { LitElement, ReactiveController } from 'lit'
import { type Command, commandOf } from './commands.ts'

const matches = (event: KeyboardEvent, selector: string): boolean =>
  event.composedPath().some((target) => target instanceof HTMLElement && target.matches(selector))

/** Keys of a meeting on the whole page, while no dialog is open and nothing is typed. */
export class MeetingKeys implements ReactiveController {
  constructor(
    host: LitElement,
    private readonly obey: (command: Command) => void,
    private readonly single: () => boolean,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#press)
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#press)
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    if (matches(event, 'input, textarea, select, dialog, [contenteditable]')) return
    const command = commandOf(event, {
      single: this.single(),
      onButton: matches(event, 'button, a, summary'),
    })
    if (!command) return
    event.preventDefault()
    this.obey(command)
  }
}
