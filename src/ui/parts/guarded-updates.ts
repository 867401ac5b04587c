import { ReactiveElement } from 'lit'
import { showBroken } from '../../store/broke.ts'

type Guarded = HTMLElement & { scheduleUpdate(): unknown; connectedCallback(): void }

const updates = ReactiveElement.prototype as unknown as Guarded
const { scheduleUpdate, connectedCallback } = updates
const waiting = new WeakSet<Guarded>()

const updating: Guarded[] = []

/** The element that is being drawn: what an engine reports meanwhile, as of a part being put in, came up in it. */
export const nowUpdating = (): HTMLElement | undefined => updating.at(-1)

/**
 * Every element of ours, of the screen as of the map, draws itself through here.
 *
 * One that was taken away before its turn draws nothing until it is back: its own look at the store would be of now, what its
 * parent gave it of before, and the two need not fit. What it throws goes to the region around it.
 */
updates.scheduleUpdate = function (): unknown {
  if (!this.isConnected) {
    waiting.add(this)
    return
  }
  updating.push(this)
  try {
    return scheduleUpdate.call(this)
  } catch (error) {
    if (!showBroken(this, error)) throw error
  } finally {
    updating.pop()
  }
}

updates.connectedCallback = function (): void {
  connectedCallback.call(this)
  if (!waiting.delete(this)) return
  // After all that is put in with it: by then its parent has said what it shows.
  queueMicrotask(() => void this.scheduleUpdate())
}
