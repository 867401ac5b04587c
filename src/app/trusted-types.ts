type Rules = {
  createScriptURL(address: string): string
  createHTML(): never
  createScript(): never
}

/** TypeScript's DOM does not know it; browsers that do not either have nothing to enforce. */
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: Rules): unknown }
}

/** The only text the browser may run: the address of a worker of ours. Templates have lit-html's own policy. */
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const url = new URL(address, document.baseURI)
    if (url.protocol === location.protocol && url.origin === location.origin) return address
    throw new TypeError(`Refused script address: ${url.protocol}//${url.host}`)
  },
  createHTML: () => refuse('HTML'),
  createScript: () => refuse('script'),
})

function refuse(what: string): never {
  throw new TypeError(`Refused ${what} made from text`)
}
