import type { Work } from '../store/session.ts'
import type { Store } from '../store/store.ts'

/** Shows in the session what a worker is at, and how far, for as long as it is; the newest work is the one shown. */
export const showWork = async <Answer>(
  store: Store,
  what: Work['what'],
  run: (onProgress: (share: number) => void) => Promise<Answer>,
): Promise<Answer> => {
  let work: Work = { what, share: null }
  const isShown = (): boolean => store.read().session.work === work
  store.look({ work })
  try {
    return await run((share) => {
      if (!isShown()) return
      work = { what, share }
      store.look({ work })
    })
  } finally {
    if (isShown()) store.look({ work: null })
  }
}
