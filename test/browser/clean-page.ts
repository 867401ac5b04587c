import { afterAll } from 'vitest'

/** Files share a page: each leaves it as it found it. */
afterAll(() => {
  document.body.replaceChildren()
  delete document.documentElement.dataset.theme
  localStorage.clear()
  history.replaceState(null, '', location.pathname)
})
