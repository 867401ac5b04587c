const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']

/** Calls back when the colours of the page may have changed: the system's theme, or the app's own `data-theme`. Returns the way to stop. */
export const watchTheme = (changed: () => void): (() => void) => {
  const stop = new AbortController()
  for (const query of QUERIES) matchMedia(query).addEventListener('change', changed, { signal: stop.signal })
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] })
  return () => {
    stop.abort()
    observer.disconnect()
  }
}
