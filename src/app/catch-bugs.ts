import { bugReport } from '../domain/bug-report.ts'
import { showBroken, wasShown } from '../store/broke.ts'
import type { Store } from '../store/store.ts'
import { nowUpdating } from '../ui/parts/guarded-updates.ts'

/** What a person does to the screen: what a listener throws meanwhile came up in the element they did it to. */
const ACTS = [
  ...['click', 'dblclick', 'contextmenu', 'submit', 'input', 'change', 'keydown', 'keyup', 'paste', 'toggle'],
  ...['pointerdown', 'pointermove', 'pointerup', 'dragstart', 'dragover', 'drop', 'focusin', 'focusout'],
]

/**
 * Shows a bug of ours once, with a way out, instead of letting it pass in silence: in the region it came up in, where that is
 * known, else over the whole screen.
 */
export const catchBugs = (store: () => Store): void => {
  /** The elements of the act that is being answered, innermost first. */
  let path: readonly EventTarget[] = []
  for (const act of ACTS)
    addEventListener(
      act,
      (event) => {
        const own = event.composedPath()
        path = own
        // A task later all its listeners have answered.
        setTimeout(() => {
          if (path === own) path = []
        })
      },
      { capture: true },
    )
  const isInRegion = (error: unknown): boolean => {
    const at = nowUpdating() ?? path.find((each) => each instanceof Element && each.isConnected)
    return at !== undefined && showBroken(at, error)
  }
  const show = (error: unknown): void => {
    const { session } = store().read()
    if (session.bug === null) store().look({ bug: bugReport(error) })
  }
  // Browsers report this harmless deferral of a layout loop as an error.
  const isHarmless = (message: string): boolean => message.startsWith('ResizeObserver loop')
  addEventListener('error', (event) => {
    if (isHarmless(event.message)) return
    const error = event.error ?? event.message
    // The region has told the console.
    if (isInRegion(error)) event.preventDefault()
    else show(error)
  })
  addEventListener('unhandledrejection', (event) => {
    if (wasShown(event.reason)) event.preventDefault()
    else show(event.reason)
  })
}
