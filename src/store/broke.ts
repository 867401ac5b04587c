/**
 * Told by an element in which a bug of ours came up, and heard by the regions around it: the innermost that shows it takes it,
 * by `preventDefault`. Who hears it is in docs/decisions/0020-errors-in-a-panel.md.
 */
export class Broke extends Event {
  static readonly TYPE = 'tn-broke'

  constructor(readonly error: unknown) {
    super(Broke.TYPE, { bubbles: true, composed: true, cancelable: true })
  }
}

const shown = new WeakSet<object>()

/** Whether a region shows it already: it is not told a second time when the engine reports it. */
export const wasShown = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && shown.has(error)

/** Tells it to the regions around an element; whether one of them shows it. */
export const showBroken = (at: EventTarget, error: unknown): boolean => {
  if (wasShown(error)) return true
  const isShown = !at.dispatchEvent(new Broke(error))
  if (isShown && typeof error === 'object' && error !== null) shown.add(error)
  return isShown
}

/** Of a part of the program that is fetched for an element: where it does not come, its region says so. */
export const orBroken = (at: EventTarget, coming: Promise<unknown> | undefined): void => {
  void coming?.catch((error: unknown) => {
    if (!showBroken(at, error)) throw error
  })
}
