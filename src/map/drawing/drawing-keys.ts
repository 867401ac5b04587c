export type DrawingKeys = {
  /** Whether a line or an outline is begun. */
  readonly isDrawing: () => boolean
  /** False while a dialog is open: its keys are its own. */
  readonly isHeard: () => boolean
  readonly back: () => void
  readonly leave: () => void
  readonly putDown: () => void
}

const isTyping = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some((each) => each instanceof HTMLElement && each.matches('input, textarea, select, dialog[open]'))

/**
 * Keys while a tool is in hand, before those of the map and of the app: Escape leaves the line, then the tool; Backspace
 * and Ctrl+Z take the last corner back while a line is begun, and are the app's otherwise.
 */
export const watchDrawingKeys = (keys: DrawingKeys, signal: AbortSignal): void => {
  const press = (event: KeyboardEvent): void => {
    if (!keys.isHeard() || isTyping(event)) return
    const isBack =
      event.key === 'Backspace' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z')
    if (event.key === 'Escape') {
      if (keys.isDrawing()) keys.leave()
      else keys.putDown()
    } else if (isBack && !event.shiftKey && keys.isDrawing()) keys.back()
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', press, { signal, capture: true })
}
