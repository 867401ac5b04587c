type Range = { readonly start: number; readonly end: number }

/**
 * Where names of the territory stand in a text, whatever their case, accents, hyphens and apostrophes. The first word
 * of a longer name counts too (*Partenord* of *Partenord Habitat*) when it has six letters; under four letters is no name.
 */
export function knownSpans(text: string, names: readonly string[]): readonly Range[] {
  const folded = fold(text)
  const found: Range[] = []
  for (const wanted of new Set(names.flatMap(forms))) {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (!/[a-z0-9]/.test(folded[at - 1] ?? '') && !/[a-z0-9]/.test(folded[end] ?? '')) {
        found.push({ start: at, end })
      }
    }
  }
  return found
}

function forms(name: string): string[] {
  const whole = fold(name.trim())
  const first = whole.split(' ')[0]!
  return [whole, ...(first.length >= 6 ? [first] : [])].filter(({ length }) => length >= 4)
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
