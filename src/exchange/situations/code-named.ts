import { foldText } from '../../domain/fold-text.ts'
import type { ReadContext } from '../../domain/import.ts'

type Code = ReadContext['codes'][number]

/** Common words of the teams' own tables for a code of ours. */
const WORDS: Readonly<Record<string, string>> = {
  bruit: 'B1',
  tapage: 'B1',
  nuisances: 'B1',
  rassemblement: 'C2',
  regroupement: 'C2',
  degradation: 'D1',
  degradations: 'D1',
  incendie: 'D4',
  tag: 'D2',
  graffiti: 'D2',
  'depot sauvage': 'A1',
  encombrants: 'A1',
  dechets: 'A2',
  proprete: 'A6',
  stationnement: 'B6',
  ascenseur: 'F-lift-out-of-order',
  eclairage: 'F-common-lighting-out-of-order',
  rixe: 'E3',
  bagarre: 'E3',
}

/** The code of that id, label, part of one label only, or common word; `guessed` for the last two. */
export function codeNamed(
  name: string,
  codes: ReadContext['codes'],
): (Code & { readonly guessed: boolean }) | null {
  const wanted = foldText(name)
  if (wanted === '') return null
  const exact = codes.find(
    ({ id, label }) => id === name || foldText(id) === wanted || foldText(label) === wanted,
  )
  if (exact) return { ...exact, guessed: false }
  const byWord = Object.hasOwn(WORDS, wanted) ? codes.find(({ id }) => id === WORDS[wanted]) : undefined
  if (byWord) return { ...byWord, guessed: true }
  const within = codes.filter(({ label }) => ` ${foldText(label)} `.includes(` ${wanted} `))
  return wanted.length >= 4 && within.length === 1 ? { ...within[0]!, guessed: true } : null
}
