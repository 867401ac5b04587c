const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * JSON text whose whole numbers of 16 digits and more became texts: identifiers of OpenStreetMap may be above 2^53, where
 * two of them would become the same number. Everything else is left as it is.
 */
export const withTextIds = (json: string): string =>
  /\d{16}/.test(json)
    ? json.replace(TOKEN, (token) => (/^-?\d{16,}$/.test(token) ? `"${token}"` : token))
    : json

/** An identifier as text; '' when it is none. */
export const idOf = (value: unknown): string =>
  (typeof value === 'number' && Number.isSafeInteger(value)) ||
  (typeof value === 'string' && /^-?\d{1,30}$/.test(value))
    ? String(value)
    : ''
