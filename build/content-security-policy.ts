import type { Connect, Plugin } from 'vite'

const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html default',
}

/** Vite's dev client puts styles in <style> elements and talks over a web socket. */
const dev = { ...strict, 'style-src': "'self' 'unsafe-inline'", 'connect-src': "'self' ws:" }

export const policy = written(strict)

/** A header on every response, errors and workers included: a <meta> in the page does not bind workers. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'tournee:content-security-policy',
    configureServer: (server) => void server.middlewares.use(sending(written(dev))),
    configurePreviewServer: (server) => void server.middlewares.use(sending(policy)),
  }
}

function sending(csp: string): Connect.NextHandleFunction {
  return (_request, response, next) => {
    response.setHeader('Content-Security-Policy', csp)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Permissions-Policy', 'geolocation=(self), camera=(self), microphone=()')
    next()
  }
}

function written(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
