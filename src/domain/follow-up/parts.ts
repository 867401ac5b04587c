type Part = { readonly id: string }

/** A list of a record's parts with this one put in its place, or added at the end. */
export const withPart = <P extends Part>(parts: readonly P[], part: P): readonly P[] =>
  parts.some(({ id }) => id === part.id)
    ? parts.map((each) => (each.id === part.id ? part : each))
    : [...parts, part]

/** The list without the part of that id. */
export const withoutPart = <P extends Part>(parts: readonly P[], id: string): readonly P[] =>
  parts.filter((each) => each.id !== id)

/** Parts by a day of theirs, those of a same day as they stood. */
export const byDay = <P>(parts: readonly P[], day: (part: P) => string): readonly P[] =>
  [...parts].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
