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

/** Where the plan of the IGN comes from. */
const IGN = 'https://data.geopf.fr'

/** Asked for by `VITE_IGN=1` at build time: the one foreign origin that the app may then speak to, once a person agreed. */
const withIgn = (directives: Record<string, string>): Record<string, string> => ({
  ...directives,
  'img-src': `${directives['img-src']} ${IGN}`,
  'connect-src': `${directives['connect-src']} ${IGN}`,
})

export const policyWith = ({ ign }: { readonly ign: boolean }): string =>
  written(ign ? withIgn(strict) : strict)

/** A header on every response, errors and workers included: a <meta> in the page does not bind workers. */
export function contentSecurityPolicy({ ign }: { readonly ign: boolean }): Plugin {
  return {
    name: 'tournee:content-security-policy',
    configureServer: (server) => void server.middlewares.use(sending(written(ign ? withIgn(dev) : dev))),
    configurePreviewServer: (server) => void server.middlewares.use(sending(policyWith({ ign }))),
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
