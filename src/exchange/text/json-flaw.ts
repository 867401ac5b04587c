const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /true|false|null/y
const SPACE = /[ \t\r\n]*/y

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first token that can't stand there, the length
 * of the text when it ends too early. Engines word their own errors differently, or give no position.
 * Keeps its own stack, so that depth is no danger.
 */
export function jsonFlaw(text: string): number {
  const closers: string[] = []
  let at = 0
  let expects: 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'after' = 'value'
  const skip = (token: RegExp): number => {
    token.lastIndex = at
    return token.exec(text)?.[0].length ?? 0
  }
  for (;;) {
    at += skip(SPACE)
    if (expects === 'after' && closers.length === 0) return at
    const char = text[at]
    if (char === undefined) return text.length
    const closes = char === closers.at(-1)
    if (closes && (expects === 'after' || expects.endsWith('-or-close'))) {
      closers.pop()
      at++
      expects = 'after'
    } else if (expects === 'after') {
      if (char !== ',') return at
      at++
      expects = closers.at(-1) === '}' ? 'key' : 'value'
    } else if (expects === 'colon') {
      if (char !== ':') return at
      at++
      expects = 'value'
    } else if (char === '"') {
      const end = stringEnd(text, at)
      if (end < 0) return -end - 1
      at = end
      expects = expects.startsWith('key') ? 'colon' : 'after'
    } else if (expects.startsWith('key')) return at
    else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']')
      at++
      expects = char === '{' ? 'key-or-close' : 'value-or-close'
    } else {
      const length = skip(NUMBER) || skip(WORD)
      if (length === 0) return at
      at += length
      expects = 'after'
    }
  }
}

/** The offset after the string that opens at `from`; or −1 − the offset of what can't stand in it. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 34) return at + 1
    if (char < 32) return -1 - at
    if (char !== 92) continue
    const next = text[++at]
    if (next === undefined) break
    if (next === 'u' && !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) {
      return -1 - (at + 5 > text.length ? text.length : at)
    }
    if (!'"\\/bfnrtu'.includes(next)) return -1 - at
  }
  return -1 - text.length
}
