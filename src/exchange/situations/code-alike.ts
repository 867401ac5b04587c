import { foldText } from '../../domain/fold-text.ts'
import type { ReadContext } from '../../domain/import.ts'
import { codeNamed } from './code-named.ts'

type Code = ReadContext['codes'][number]

/** Words that towns' own lists of types use, and the code of ours that comes nearest; the first that fits is taken. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/seringue|verre brise/, 'A8'],
  [/graffiti|\btags?\b|affiche|autocollant/, 'D2'],
  [/dejection/, 'A4'],
  [/\brats?\b|nuisible|punaise|cafard|rongeur/, 'A7'],
  [/encombrant|objets? abandonnes?|depots? (?:sauvage|illegal)/, 'A1'],
  [/ordures?|poubelle|dechets? menager/, 'A2'],
  [/proprete|salissure|malproprete|dechet|detritus/, 'A6'],
  [/bruit|tapage|sonore/, 'B1'],
  [/rodeo/, 'C6'],
  [/stationnement|\bautos?\b|voiture|vehicule|trottinette/, 'B6'],
  [/chiens?\b|animaux errants/, 'B4'],
  [/attroupement|regroupement|rassemblement/, 'C2'],
  [/incendie|\bfeux?\b de (?:poubelle|vehicule)/, 'D4'],
  [/vandalisme|degradation/, 'D1'],
]

/** The code of ours that a type of somebody else's list comes nearest to, for the user to confirm; null when none does. */
export const codeAlike = (type: string, codes: readonly Code[]): Code | null => {
  const named = codeNamed(type, codes)
  if (named) return codes.find(({ id }) => id === named.id) ?? null
  const words = foldText(type)
  const stem = STEMS.find(([pattern]) => pattern.test(words))
  return codes.find(({ id }) => id === stem?.[1]) ?? null
}
