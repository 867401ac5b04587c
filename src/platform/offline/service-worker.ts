import type { CopyOrder } from '../../domain/installed-app.ts'
import { answerTo } from './answer-to.ts'
import { type Copy, fillPrecache, type Precache, removeOldCopies } from './precache.ts'

/** Put in by the build (`build/service-worker.ts`). */
declare const __PRECACHE__: Precache

/** TypeScript's DOM knows service workers from the page's side only. */
type Lasting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Told = Lasting & { readonly data: CopyOrder }
type Scope = {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void
  addEventListener(type: 'fetch', act: (event: Fetching) => void): void
  addEventListener(type: 'message', act: (event: Told) => void): void
}
const worker = self as unknown as Scope

const copy: Copy = {
  precache: __PRECACHE__,
  scope: worker.registration.scope,
  caches,
  fetch: (request) => fetch(request),
}

// Rejected, the browser throws this version away and the one before goes on.
worker.addEventListener('install', (event) => event.waitUntil(fillPrecache(copy)))

// The very first page is served from the copy as soon as it is whole.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, copy)
  if (answer) event.respondWith(answer)
})

worker.addEventListener('message', (event) => {
  event.waitUntil(event.data === 'take-over' ? worker.skipWaiting() : tidy())
})

/** Old copies go when one page alone is open, which asked for it: no page of the version before needs them. */
const tidy = async (): Promise<void> => {
  const { waiting, installing } = worker.registration
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!waiting && !installing && pages.length <= 1) await removeOldCopies(copy)
}
