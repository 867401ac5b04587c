const KEYS = ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'paste', 'dragover', 'drop'] as const
const FILES = ['dragover', 'drop'] as const

/**
 * While the screen is hidden nothing behind it hears a key, a paste or a drop. What the browser itself does with a key goes
 * on: digits are typed, Enter sends the form, Tab moves. Called before anything else listens. Returns the way to stop.
 */
export const deafWhileHidden = (isHidden: () => boolean): (() => void) => {
  const hear = (event: Event): void => {
    if (!isHidden()) return
    event.stopImmediatePropagation()
    // Else the browser closes the dialog that hides, or opens the file in place of the app.
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
    if (isEscape || FILES.some((each) => each === event.type)) event.preventDefault()
  }
  for (const each of KEYS) addEventListener(each, hear, { capture: true })
  return () => {
    for (const each of KEYS) removeEventListener(each, hear, { capture: true })
  }
}
