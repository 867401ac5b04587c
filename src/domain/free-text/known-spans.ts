import { firstNames } from './first-names.ts'
import { placeWords } from './place-words.ts'

type Forms = ReadonlyMap<string, readonly string[]>
type Range = { readonly start: number; readonly end: number }

/** Forms of lists already seen: an estate gives the same list for each key typed. */
const seen = new WeakMap<readonly string[], Forms>()

/**
 * Where names of the territory stand in a text, whatever their case, accents, hyphens and apostrophes. Two shorter forms
 * count too: a name without its kind (*Émile Zola* of *avenue Émile Zola*), and the first word of a longer one (*Partenord*
 * of *Partenord Habitat*) when it has six letters and is no first name. Under four letters is no name.
 */
export function knownSpans(text: string, names: readonly string[]): readonly Range[] {
  const folded = fold(text)
  const forms = formsOf(names)
  const found: Range[] = []
  for (const { 0: word, index: start } of folded.matchAll(/[a-z0-9]+/g)) {
    for (const form of forms.get(word) ?? []) {
      const end = start + form.length
      if (folded.startsWith(form, start) && !/[a-z0-9]/.test(folded[end] ?? '')) found.push({ start, end })
    }
  }
  return found
}

/** By their first word. */
function formsOf(names: readonly string[]): Forms {
  let forms = seen.get(names)
  if (!forms) {
    const made = new Map<string, string[]>()
    for (const form of new Set(names.flatMap(formsOfOne))) {
      const first = /^[a-z0-9]+/.exec(form)?.[0]
      if (first === undefined) continue
      const same = made.get(first)
      if (same) same.push(form)
      else made.set(first, [form])
    }
    forms = made
    seen.set(names, forms)
  }
  return forms
}

function formsOfOne(name: string): string[] {
  const whole = fold(name.trim())
  const [first = '', ...rest] = whole.split(' ')
  const bare = rest.join(' ').replace(/^(?:de la|de l|du|des|de|d) /, '')
  return [
    ...(whole.length >= 4 ? [whole] : []),
    ...(first.length >= 6 && !firstNames.has(first) ? [first] : []),
    // one first name alone stays somebody's, street or not
    ...(placeWords.has(first) && bare.length >= 4 && !firstNames.has(bare) ? [bare] : []),
  ]
}

/** Lower case without accents, unit for unit, so that offsets stay those of the text. */
function fold(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    const base = unit.normalize('NFD')[0]!.toLowerCase()
    result += unit === '-' || unit === '’' || unit === "'" ? ' ' : base.length === 1 ? base : unit
  }
  return result
}
