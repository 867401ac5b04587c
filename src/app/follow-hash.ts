import type { Store } from '../store/store.ts'
import { placeIn } from './first-place.ts'
import { hashOf, sessionOf, territoryHash, territoryOf } from './hash.ts'

/** Milliseconds between two corrections of the address: browsers refuse more than a hundred history writes in half a minute. */
const APART = 350

/** Keeps the address and the session in step: a new place is a step of the browser's history, the rest only corrects it. Returns the way to stop. */
export const followHash = (store: Store): (() => void) => {
  let written = ''
  let place = store.read().session.workspace
  let resting: ReturnType<typeof setTimeout> | undefined
  let isAsked = false
  /** Whether there was anything to write. */
  const write = (): boolean => {
    const { session } = store.read()
    if (session.welcome) return false
    // While locked nobody has chosen a place: where the app opens is decided once the records are read.
    const isUnplaced = session.keeping === 'locked' && placeIn(location.hash) === null
    const hash = isUnplaced ? territoryHash(session) : hashOf(session)
    if (hash === written) return false
    const isNewPlace = session.workspace !== place
    place = session.workspace
    written = hash
    history[isNewPlace ? 'pushState' : 'replaceState'](null, '', hash)
    return true
  }
  const read = (): void => {
    if (location.hash === written) return
    const { session } = store.read()
    const named = territoryOf(location.hash)
    const isOpen = named === null || named === session.territory
    if (!isOpen) {
      location.reload()
      return
    }
    written = location.hash
    const next = sessionOf(location.hash, session)
    place = next.workspace ?? place
    store.look(next)
  }
  const writeThenRest = (): void => {
    isAsked = false
    if (!write()) return
    clearTimeout(resting)
    resting = setTimeout(() => {
      resting = undefined
      if (isAsked) writeThenRest()
    }, APART)
  }
  // At once, as a reload takes the address that was there when it was asked for; what moves on is written while it does.
  const unsubscribe = store.subscribe(() => {
    isAsked = true
    queueMicrotask(() => {
      const isDue = resting === undefined || store.read().session.workspace !== place
      if (isAsked && isDue) writeThenRest()
    })
  })
  // Who goes away comes back to what was chosen in the moment before.
  addEventListener('pagehide', write)
  addEventListener('popstate', read)
  addEventListener('hashchange', read)
  write()
  return () => {
    clearTimeout(resting)
    isAsked = false
    unsubscribe()
    removeEventListener('pagehide', write)
    removeEventListener('popstate', read)
    removeEventListener('hashchange', read)
  }
}
