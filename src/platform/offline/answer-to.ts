import { addressOf, type Copy, cacheName } from './precache.ts'

type Asked = Pick<Request, 'url' | 'method' | 'mode'>

/**
 * What the copy answers to a request: its own file first, the network where it has none. Null for what is left to
 * the browser: other hosts, other methods, files beside the app (a served base map).
 */
export const answerTo = (request: Request, copy: Copy): Promise<Response> | null => {
  const path = pathOf(request, copy.scope)
  if (path === null) return null
  if (Object.hasOwn(copy.precache.files, path)) return ownFile(path, request, copy)
  if (request.mode === 'navigate') return elsewhere(request, copy)
  // Asked by a page of the version before, which is still open.
  return path.startsWith('assets/') ? oldFile(request, copy) : null
}

/** Path below the scope, without query or hash; the folder is its page. */
const pathOf = ({ url, method }: Asked, scope: string): string | null => {
  if (method !== 'GET' || !url.startsWith(scope)) return null
  return url.slice(scope.length).replace(/[?#].*$/, '') || 'index.html'
}

const ownFile = async (path: string, request: Request, copy: Copy): Promise<Response> => {
  const cache = await copy.caches.open(cacheName(copy))
  const kept = await cache.match(addressOf(copy.scope, path), { ignoreVary: true })
  return kept ?? copy.fetch(request)
}

const oldFile = async (request: Request, copy: Copy): Promise<Response> =>
  (await copy.caches.match(request.url, { ignoreVary: true })) ?? copy.fetch(request)

/** An address that is no file of ours: the host's answer, or without one the app, at its own address so that relative ones hold. */
const elsewhere = async (request: Request, { scope, fetch }: Copy): Promise<Response> => {
  try {
    return await fetch(request)
  } catch {
    return Response.redirect(scope)
  }
}
