import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Milliseconds that a picture stays once it is there. */
const STAY_MILLIS = 1200

/** What plays: whether it should, the way to the next step (`false` at the end), and the way to stop. */
export type Played = {
  readonly playing: () => boolean
  /** Resolves when the step's picture is there; false when there is no next step. */
  readonly next: () => Promise<boolean>
  readonly stop: () => void
}

/** Goes from step to step while it plays: each waits for its picture, then stays a moment. A hidden page stops it. */
export class PlaySteps implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined
  #stepping = false

  constructor(
    host: ReactiveControllerHost,
    private readonly played: Played,
    private readonly stayMillis = STAY_MILLIS,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hidden)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hidden)
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** The host renders when the session says that it plays, or no longer. */
  hostUpdated(): void {
    if (!this.played.playing()) {
      clearTimeout(this.#timer)
      this.#timer = undefined
    } else if (this.#timer === undefined && !this.#stepping) {
      this.#timer = setTimeout(this.#step, this.stayMillis)
    }
  }

  readonly #hidden = (): void => {
    if (document.hidden && this.played.playing()) this.played.stop()
  }

  readonly #step = async (): Promise<void> => {
    this.#timer = undefined
    if (!this.played.playing()) return
    this.#stepping = true
    const more = await this.played.next()
    this.#stepping = false
    if (!more) this.played.stop()
    else if (this.played.playing()) this.#timer = setTimeout(this.#step, this.stayMillis)
  }
}
