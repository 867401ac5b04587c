import { foldText } from '../../domain/fold-text.ts'
import type { ReadContext } from '../../domain/import.ts'

/** Words that say what kind of company it is, not which. */
const FORMS = /\b(?:office public de l habitat|s a|sa|d hlm|hlm|oph|opac|esh|sem|saiem|scic|groupe|office)\b/g

type Known = ReadContext['landlords'][number]
/**
 * How sure a name is: written as ours or as one of its aliases; the same but for case, accents, hyphens and company
 * form; or only alike (a part of it, or a letter off), which has to be asked.
 */
export type NamedLandlord = {
  readonly id: string
  readonly name: string
  readonly how: 'exact' | 'form' | 'alike'
}

const bare = (name: string): string => {
  const folded = foldText(name)
  return folded.replace(FORMS, ' ').replace(/ +/g, ' ').trim() || folded
}

/** The landlord of that id, name or alias, whatever case and company form; null when none is like it. */
export function landlordNamed(name: string, landlords: ReadContext['landlords']): NamedLandlord | null {
  const wanted = bare(name)
  if (wanted === '') return null
  const folded = foldText(name)
  const named = (one: Known): readonly string[] => [one.name, ...(one.aliases ?? [])]
  const found = (one: Known, how: NamedLandlord['how']): NamedLandlord => ({
    id: one.id,
    name: one.name,
    how,
  })
  const exact = landlords.find(
    (one) => one.id === name || named(one).some((each) => foldText(each) === folded),
  )
  if (exact) return found(exact, isSpelt(exact, name) ? 'exact' : 'form')
  const form = landlords.find((one) => [one.id, ...named(one)].some((each) => bare(each) === wanted))
  if (form) return found(form, 'form')
  const alike = landlords.filter((one) => named(one).some((each) => isAlike(wanted, bare(each))))
  return alike.length === 1 ? found(alike[0]!, 'alike') : null
}

const isSpelt = (one: Known, name: string): boolean =>
  [one.id, one.name, ...(one.aliases ?? [])].some((each) => each === name || each.trim() === name.trim())

/** The first word or words of the name alone (*Partenord*), or the whole with a letter wrong. More words is another one. */
function isAlike(wanted: string, known: string): boolean {
  if (wanted.length >= 4 && known.startsWith(`${wanted} `)) return true
  return wanted.length >= 6 && known.length < 100 && isOneLetterOff(wanted, known)
}

/** A letter added, missing or wrong, or two swapped. */
function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left === [...right].toReversed().join('')
}

/** Whose file it is when no column says: the one landlord there is, or the one that the file's name names. */
export function landlordOfFile(
  file: string,
  landlords: ReadContext['landlords'],
): { readonly id: string; readonly name: string } | undefined {
  const words = ` ${foldText(file)} `
  const named = landlords.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => {
      const [first = ''] = bare(each).split(' ')
      return first.length >= 3 && words.includes(` ${first} `)
    }),
  )
  const candidates = named.length > 0 ? named : landlords
  return candidates.length === 1 ? candidates[0] : undefined
}
