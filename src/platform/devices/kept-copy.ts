import type { CopyOrder, InstalledApp } from '../../domain/installed-app.ts'

/** Milliseconds between two looks for a newer version, while the app stays open for days. */
const LOOK_AGAIN = 3_600_000

export type KeptCopy = {
  /** Loads the page again in the version that waits. */
  readonly takeUpdate: () => void
}

const order = (worker: ServiceWorker, what: CopyOrder): void => worker.postMessage(what)

/**
 * Has the browser keep a copy of the app by its service worker, and tells how it stands, now and later.
 * `servedBy` is the version that the page came from; null when it came from the host.
 */
export const keepCopy = async (
  address: string,
  servedBy: ServiceWorker | null,
  tell: (change: Partial<InstalledApp>) => void,
): Promise<KeptCopy> => {
  const container = (navigator as Partial<Navigator>).serviceWorker
  let registration: ServiceWorkerRegistration
  try {
    registration = await container!.register(address, { updateViaCache: 'none' })
    follow(registration, tell)
  } catch {
    tell({ copy: 'none' })
    return { takeUpdate: () => location.reload() }
  }
  let isAsked = false
  // Another page asked for the newer version: this one goes on, and is offered to follow.
  const compare = (): void => {
    if (servedBy && container!.controller !== servedBy) tell({ update: 'offered' })
  }
  compare()
  container!.addEventListener('controllerchange', () => (isAsked ? location.reload() : compare()))
  lookAgain(registration)
  return {
    takeUpdate: () => {
      isAsked = true
      if (registration.waiting) order(registration.waiting, 'take-over')
      else location.reload()
    },
  }
}

const follow = (
  registration: ServiceWorkerRegistration,
  tell: (change: Partial<InstalledApp>) => void,
): void => {
  const { active, waiting } = registration
  if (waiting && active) tell({ update: 'offered' })
  tell({ copy: active ? 'whole' : 'making' })
  if (active && !waiting && !registration.installing) order(active, 'tidy')
  const watch = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) tell({ update: 'offered' })
      if (worker.state === 'activated') tell({ copy: 'whole' })
      // What could not be copied whole leaves the copy before it as it was.
      if (worker.state === 'redundant' && !registration.active) tell({ copy: 'failed' })
    })
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
}

/** The browser looks by itself when the page is loaded; here, when it comes back to the front after a while. */
const lookAgain = (registration: ServiceWorkerRegistration): void => {
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < LOOK_AGAIN) return
    last = performance.now()
    // Without a network there is none to find.
    registration.update().catch(() => undefined)
  })
}
