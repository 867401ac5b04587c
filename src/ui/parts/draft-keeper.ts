import { ContextConsumer } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Act } from '../../operations/act.ts'
import { forgetDraft } from '../../operations/field/forget-draft.ts'
import { keepDraft } from '../../operations/field/keep-draft.ts'
import { storeContext } from '../../store/context.ts'

type Host = ReactiveControllerHost & HTMLElement

/** Milliseconds from a change to its writing: with the sealing and the disk, less than a second is ever lost. */
const WAIT = 400

/**
 * Keeps what a form holds while it is being typed, so that a killed tab finds it again: `change(value)` at each change,
 * `restored()` when the form opens, `done()` when it is saved or given up. The value is plain data that JSON can write.
 */
export class DraftKeeper<Value> implements ReactiveController {
  readonly #store: ContextConsumer<typeof storeContext, Host>
  #waiting: { readonly key: string; readonly value: Value; readonly territory: string | undefined } | null =
    null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `key` says what the draft is of (see `Draft`); a form whose subject changes gives a function. */
  constructor(
    host: Host,
    private readonly act: Act,
    private readonly key: string | (() => string),
  ) {
    this.#store = new ContextConsumer(host, { context: storeContext, subscribe: true })
    host.addController(this)
  }

  /** What was typed and not saved; undefined when nothing was. Only from `willUpdate` on, once the element is connected. */
  restored(): Value | undefined {
    return this.#store.value?.read().session.drafts.get(this.#key())?.value as Value | undefined
  }

  /** The value as it is now; written within half a second, however fast changes follow each other. */
  change(value: Value): void {
    const key = this.#key()
    if (this.#waiting && this.#waiting.key !== key) void this.flush()
    this.#waiting = { key, value, territory: this.#territory() }
    this.#timer ??= setTimeout(this.flush, WAIT)
  }

  /** Saved, or given up: the draft is no more. */
  async done(): Promise<void> {
    this.#stop()
    await this.act.run(forgetDraft, { key: this.#key() })
  }

  /** Writes at once what waits to be; resolves when it is written. */
  readonly flush = async (): Promise<void> => {
    const waiting = this.#waiting
    this.#stop()
    // Another territory was opened meanwhile: what was typed in one is never kept in another.
    if (waiting && waiting.territory === this.#territory()) await this.act.run(keepDraft, waiting)
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#whenHidden)
    addEventListener('pagehide', this.flush)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#whenHidden)
    removeEventListener('pagehide', this.flush)
    void this.flush()
  }

  readonly #whenHidden = (): void => {
    if (document.visibilityState === 'hidden') void this.flush()
  }

  #stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#waiting = null
  }

  #territory(): string | undefined {
    return this.#store.value?.read().session.territory
  }

  #key(): string {
    return typeof this.key === 'string' ? this.key : this.key()
  }
}
