import { type Refusal, refusal } from '../../domain/refusal.ts'
import { jsonFlaw } from './json-flaw.ts'

/** No file of ours nor of the tools we know nests deeper than some twenty levels. */
const DEEPEST = 100

/** The value of a JSON text, or why there is none: too deep (nothing then walks it), cut short, or wrong at a line and column. */
export function readJson(text: string): { readonly value: unknown } | Refusal {
  const { deepest, open } = nesting(text)
  if (deepest > DEEPEST) return refusal('json-too-deep', { limit: DEEPEST })
  try {
    return { value: JSON.parse(text) }
  } catch {
    const at = jsonFlaw(text)
    if (open && at >= text.trimEnd().length) return refusal('json-truncated')
    const before = text.slice(0, at).split('\n')
    return refusal('not-json', { line: before.length, column: (before.at(-1) ?? '').length + 1 })
  }
}

/** How deep brackets nest outside strings, and whether something is still open at the end. */
function nesting(text: string): { readonly deepest: number; readonly open: boolean } {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (inString) {
      if (char === 92) at++
      else if (char === 34) inString = false
    } else if (char === 34) inString = true
    else if (char === 91 || char === 123) deepest = Math.max(deepest, ++depth)
    else if (char === 93 || char === 125) depth--
  }
  return { deepest, open: inString || depth > 0 }
}
