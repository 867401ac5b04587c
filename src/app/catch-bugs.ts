import { bugReport } from '../domain/bug-report.ts'
import type { Store } from '../store/store.ts'

/** Shows a bug of ours once, with a way out, instead of letting it pass in silence. */
export const catchBugs = (store: () => Store): void => {
  const show = (error: unknown): void => {
    const { session } = store().read()
    if (session.bug === null) store().look({ bug: bugReport(error) })
  }
  // Browsers report this harmless deferral of a layout loop as an error.
  const isHarmless = (message: string): boolean => message.startsWith('ResizeObserver loop')
  addEventListener('error', (event) => {
    if (!isHarmless(event.message)) show(event.error ?? event.message)
  })
  addEventListener('unhandledrejection', (event) => show(event.reason))
}
