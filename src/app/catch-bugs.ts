import type { Store } from '../store/store.ts'

/** What to copy into a report: the error and its place in the code, nothing of any record. */
const reportOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)

/** Shows a bug of ours once, with a way out, instead of letting it pass in silence. */
export const catchBugs = (store: () => Store): void => {
  const show = (error: unknown): void => {
    const { session } = store().read()
    if (session.bug === null) store().look({ bug: reportOf(error) })
  }
  // Browsers report this harmless deferral of a layout loop as an error.
  const isHarmless = (message: string): boolean => message.startsWith('ResizeObserver loop')
  addEventListener('error', (event) => {
    if (!isHarmless(event.message)) show(event.error ?? event.message)
  })
  addEventListener('unhandledrejection', (event) => show(event.reason))
}
