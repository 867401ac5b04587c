import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Act } from '../../operations/act.ts'
import { takeFile } from '../../operations/imports/take-file.ts'
import { fileSource } from '../parts/file-source.ts'

/** Takes a file dropped anywhere on the page. `over` says that one is held above it. */
export class DropFiles implements ReactiveController {
  over = false

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly act: Act,
    private readonly enabled: () => boolean,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('dragover', this.#hold)
    addEventListener('dragleave', this.#leave)
    addEventListener('drop', this.#drop)
  }

  hostDisconnected(): void {
    removeEventListener('dragover', this.#hold)
    removeEventListener('dragleave', this.#leave)
    removeEventListener('drop', this.#drop)
  }

  readonly #hold = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault() // else the browser opens the file in place of the app
    this.#show(this.enabled())
  }

  readonly #leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.#show(false)
  }

  readonly #drop = (event: DragEvent): void => {
    const [file, ...others] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    this.#show(false)
    if (this.enabled()) void this.act.run(takeFile, { source: fileSource(file), others: others.length })
  }

  #show(over: boolean): void {
    if (this.over === over) return
    this.over = over
    this.host.requestUpdate()
  }
}
