import type { Store } from '../store/store.ts'
import { placeIn } from './first-place.ts'
import { hashOf, sessionOf, territoryHash, territoryOf } from './hash.ts'

/** Keeps the address and the session in step: a new place is a step of the browser's history, the rest only corrects it. Returns the way to stop. */
export const followHash = (store: Store): (() => void) => {
  let written = ''
  let place = store.read().session.workspace
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = (): void => {
    const { session } = store.read()
    if (session.welcome) return
    // While locked nobody has chosen a place: where the app opens is decided once the records are read.
    const isUnplaced = session.keeping === 'locked' && placeIn(location.hash) === null
    const hash = isUnplaced ? territoryHash(session) : hashOf(session)
    if (hash === written) return
    const isNewPlace = session.workspace !== place
    place = session.workspace
    written = hash
    history[isNewPlace ? 'pushState' : 'replaceState'](null, '', hash)
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
  // Browsers refuse more than a hundred history writes in half a minute: a moving map is written once it rests.
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(write, store.read().session.workspace === place ? 250 : 0)
  })
  // A reload finds what was chosen in the moment before it.
  addEventListener('pagehide', write)
  addEventListener('popstate', read)
  addEventListener('hashchange', read)
  write()
  return () => {
    clearTimeout(timer)
    unsubscribe()
    removeEventListener('pagehide', write)
    removeEventListener('popstate', read)
    removeEventListener('hashchange', read)
  }
}
