import type { ReadContext } from '../domain/import.ts'
import { foldText } from './clean-text.ts'

/** Words that say what kind of company it is, not which. */
const FORMS = /\b(?:s a|sa|d hlm|hlm|oph|esh|sem|groupe|office)\b/g

const bare = (name: string): string => foldText(name).replace(FORMS, ' ').replace(/ +/g, ' ').trim()

/**
 * The landlord of that id or name, whatever case, accents, hyphens and company form; the first word of its name is
 * enough when no other shares it (*Partenord*). `alias` says that the name was not written as ours.
 */
export function landlordNamed(
  name: string,
  landlords: ReadContext['landlords'],
): { readonly id: string; readonly name: string; readonly alias: boolean } | null {
  const wanted = bare(name)
  if (wanted === '') return null
  const same = landlords.find(
    (one) => one.id === name || bare(one.name) === wanted || bare(one.id) === wanted,
  )
  if (same) return { ...same, alias: foldText(same.name) !== foldText(name) && same.id !== name }
  const first = landlords.filter((one) => bare(one.name).split(' ')[0] === wanted)
  return first.length === 1 ? { ...first[0]!, alias: true } : null
}

/** Whose file it is when no column says: the one landlord there is, or the one that the file's name names. */
export function landlordOfFile(
  file: string,
  landlords: ReadContext['landlords'],
): { readonly id: string; readonly name: string } | undefined {
  const words = ` ${foldText(file)} `
  const named = landlords.filter(({ name }) => words.includes(` ${bare(name).split(' ')[0]} `))
  const candidates = named.length > 0 ? named : landlords
  return candidates.length === 1 ? candidates[0] : undefined
}
