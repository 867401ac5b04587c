import type { Selection } from '../store/session.ts'

export type KeyboardActs = {
  /** Objects to step through, nearest first; asked again when the view or the layers changed. */
  readonly order: () => readonly Selection[]
  /** The object now stepped on, or null when there is none. */
  readonly step: (object: Selection | null) => void
  readonly choose: () => void
  /** Whether there was something to clear. */
  readonly clear: () => boolean
  /** Takes the focus off the map, to something that shows it. */
  readonly leave: () => void
}

const STEPS: Readonly<Record<string, number>> = { PageDown: 1, n: 1, PageUp: -1, p: -1 }

/** Keys of ours on the map's canvas; arrows, + and − are MapLibre's, Tab is left alone. Returns a way to forget the order. */
export const watchKeyboard = (canvas: HTMLElement, acts: KeyboardActs): { forget: () => void } => {
  let order: readonly Selection[] | null = null
  let at = -1
  const step = (by: number): void => {
    if (!order) {
      order = acts.order()
      at = by > 0 ? -1 : 0
    }
    at = order.length === 0 ? -1 : (at + by + order.length) % order.length
    acts.step(order[at] ?? null)
  }
  canvas.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const by = STEPS[event.key]
    if (by !== undefined) step(by)
    else if (event.key === 'Enter') acts.choose()
    else if (event.key === 'Escape') {
      if (!acts.clear()) acts.leave()
    } else return
    event.preventDefault()
    event.stopPropagation()
  })
  return {
    forget: () => {
      order = null
    },
  }
}
