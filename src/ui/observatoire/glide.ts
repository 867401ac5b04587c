import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Days a second that the window moves at speed 1: a year in half a minute. */
const DAYS_PER_SECOND = 12
/** Seconds that each notch stays where motion is reduced. */
const STAY_SECONDS = 1.2
/** Most seconds counted between two frames: a page that slept does not leap. */
const LONGEST_FRAME = 0.25

/** What glides. Each way to move answers false at the end of time. */
export type Glided = {
  readonly playing: () => boolean
  readonly speed: () => number
  /** True: move from notch to notch. */
  readonly reduced: () => boolean
  /** Whether the last picture asked for is there. */
  readonly ready: () => boolean
  readonly byDays: (days: number) => boolean
  readonly byNotch: () => boolean
  readonly stop: () => void
}

/** Moves the window with the frames while it plays, as fast as pictures come and no faster. A hidden page stops it. */
export class Glide implements ReactiveController {
  #frame: number | undefined
  #before = 0
  /** Days, or seconds of a notch, that are due. */
  #due = 0

  constructor(
    host: ReactiveControllerHost,
    private readonly glided: Glided,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hidden)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hidden)
    this.#rest()
  }

  /** The host renders when the session says that it plays, or no longer. */
  hostUpdated(): void {
    if (!this.glided.playing()) this.#rest()
    else if (this.#frame === undefined) {
      this.#before = performance.now()
      this.#frame = requestAnimationFrame(this.#tick)
    }
  }

  readonly #hidden = (): void => {
    if (document.hidden && this.glided.playing()) this.glided.stop()
  }

  #rest(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
    this.#due = 0
  }

  readonly #tick = (now: number): void => {
    this.#frame = undefined
    const { glided } = this
    if (!glided.playing()) {
      this.#rest()
      return
    }
    // A frame may have begun before it was asked for: time does not go back.
    const passed = Math.max(0, now - this.#before)
    const seconds = Math.min(LONGEST_FRAME, passed / 1000) * glided.speed()
    this.#before = now
    if (this.#move(seconds)) this.#frame = requestAnimationFrame(this.#tick)
    else glided.stop()
  }

  /** False at the end of time. */
  #move(seconds: number): boolean {
    const { glided } = this
    if (glided.reduced()) {
      this.#due += seconds
      if (this.#due < STAY_SECONDS || !glided.ready()) return true
      this.#due = 0
      return glided.byNotch()
    }
    this.#due += seconds * DAYS_PER_SECOND
    const days = Math.floor(this.#due)
    if (days === 0 || !glided.ready()) return true
    // What a slow picture held back is not caught up with.
    this.#due = Math.min(1, this.#due - days)
    return glided.byDays(days)
  }
}
