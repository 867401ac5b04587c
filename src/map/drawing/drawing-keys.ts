export type DrawingKeys = {
  /** Whether a line or an outline is begun. */
  readonly isDrawing: () => boolean
  /** False while a dialog is open: its keys are its own. */
  readonly isHeard: () => boolean
  readonly back: () => void
  readonly forth: () => void
  readonly leave: () => void
  readonly putDown: () => void
}

const isTyping = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some((each) => each instanceof HTMLElement && each.matches('input, textarea, select, dialog[open]'))

/**
 * Keys while a tool is in hand, before those of the map and of the app: Escape leaves the line, then the tool; Backspace
 * and Ctrl+Z take the last corner back while a line is begun, Ctrl+Shift+Z and Ctrl+Y put it again; all are the app's
 * otherwise.
 */
export const watchDrawingKeys = (keys: DrawingKeys, signal: AbortSignal): void => {
  const press = (event: KeyboardEvent): void => {
    if (!keys.isHeard() || isTyping(event)) return
    const letter = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : ''
    const isBack = !event.shiftKey && (event.key === 'Backspace' || letter === 'z')
    const isForth = letter === 'y' || (letter === 'z' && event.shiftKey)
    if (event.key === 'Escape') {
      if (keys.isDrawing()) keys.leave()
      else keys.putDown()
    } else if (isBack && keys.isDrawing()) keys.back()
    else if (isForth && keys.isDrawing()) keys.forth()
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', press, { signal, capture: true })
}
