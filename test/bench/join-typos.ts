import type { PostalAddress } from '../../src/domain/address.ts'
import type { Rng } from '../../src/domain/rng.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import type { Position } from '../../src/geometry/position.ts'
import { noise } from './join-world.ts'

/** Chances of each way in which a line differs from the base, each drawn by itself; documented in docs/linkage.md. */
export const TYPOS = {
  capitals: 0.5,
  typeShortened: 0.35,
  titleShortened: 0.25,
  typeLost: 0.02,
  typeLast: 0.02,
  articleDropped: 0.06,
  firstNameDropped: 0.03,
  initial: 0.03,
  keyboard: 0.04,
  letterLost: 0.02,
  letterDoubled: 0.01,
  lettersSwapped: 0.02,
  scanned: 0.02,
  numberSwapped: 0.01,
  suffixLost: 0.1,
  range: 0.02,
  noCode: 0.3,
  communeMisspelt: 0.01,
  noPosition: 0.3,
  residencePosition: 0.03,
  farPosition: 0.005,
} as const

const TYPES: Readonly<Record<string, readonly string[]>> = {
  Rue: ['R', 'R.'],
  Avenue: ['Av', 'Ave', 'AV.'],
  Boulevard: ['Bd', 'Bld', 'BVD'],
  Place: ['Pl', 'PL.'],
  Allée: ['All', 'ALL'],
  Impasse: ['Imp'],
  Square: ['Sq'],
  Chemin: ['Che', 'Chem'],
  Résidence: ['Rés', 'RES'],
  Quai: ['Qu'],
  Cours: ['Crs'],
  Passage: ['Pas'],
  Route: ['Rte'],
}
const TITLES: Readonly<Record<string, string>> = {
  Général: 'Gal',
  Maréchal: 'Mal',
  Docteur: 'Dr',
  Président: 'Pdt',
  Saint: 'St',
  Sainte: 'Ste',
  Colonel: 'Col',
  Ier: '1er',
  Grand: 'Gd',
}
const KEYS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']
const SCANS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['o', '0'],
  ['l', '1'],
  ['i', 'l'],
  ['cl', 'd'],
  ['e', 'c'],
  ['u', 'v'],
]

export type Written = PostalAddress & { readonly at?: Position }

/** An address as a list would write it: capitals, abbreviations, slips of the hand and of the scan, what is left out. */
export const written = (rng: Rng, truth: PostalAddress & { readonly at: Position }): Written => {
  const happens = (typo: keyof typeof TYPOS): boolean => rng.unit() < TYPOS[typo]
  let street = streetWritten(rng, truth.street, happens)
  if (happens('capitals'))
    street = street.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').toUpperCase()
  let { number, suffix } = truth
  if (number.length > 1 && happens('numberSwapped'))
    number = number.slice(0, -2) + number.at(-1) + number.at(-2)
  if (suffix !== '' && happens('suffixLost')) suffix = ''
  else if (suffix !== '' && rng.unit() < 0.5) suffix = suffix[0]!.toUpperCase()
  if (suffix !== '' && rng.unit() < 0.5) [number, suffix] = [`${number} ${suffix}`, '']
  else if (suffix === '' && happens('range'))
    number = `${number}${rng.unit() < 0.5 ? '-' : ' à '}${Number(number) + 2}`
  const hasNoCode = happens('noCode')
  const commune = happens('communeMisspelt') ? slip(rng, truth.commune) : truth.commune
  const at = positionWritten(rng, truth.at, happens)
  return {
    number,
    suffix,
    street,
    postcode: truth.postcode,
    commune: rng.unit() < 0.5 ? commune.toUpperCase() : commune,
    insee: hasNoCode ? '' : truth.insee,
    ...(at && { at }),
  }
}

type Happens = (typo: keyof typeof TYPOS) => boolean

function streetWritten(rng: Rng, truth: string, happens: Happens): string {
  const [type = '', ...rest] = truth.split(' ')
  let words = rest.flatMap((word) => word.split(/(?<=’)|-/))
  if (happens('titleShortened')) words = words.map((word) => TITLES[word] ?? word)
  const isName = words.length > 1 && /^\p{Lu}/u.test(words[0]!)
  if (isName && happens('firstNameDropped')) words = words.slice(1)
  else if (isName && happens('initial')) words = [`${words[0]![0]}.`, ...words.slice(1)]
  if (!isName && words.length > 1 && happens('articleDropped')) words = words.slice(1)
  let name = words.join(' ').replaceAll('’ ', rng.unit() < 0.5 ? '’' : ' ')
  if (happens('keyboard')) name = slip(rng, name)
  if (happens('letterLost')) name = atLetter(rng, name, () => '')
  if (happens('letterDoubled')) name = atLetter(rng, name, (letter) => letter + letter)
  if (happens('lettersSwapped')) {
    const at = rng.int(0, Math.max(0, name.length - 2))
    name = name.slice(0, at) + (name[at + 1] ?? '') + name[at]! + name.slice(at + 2)
  }
  if (happens('scanned')) {
    const [from, to] = SCANS[rng.int(0, SCANS.length - 1)]!
    name = name.replace(from, to)
  }
  if (happens('typeLost')) return name
  const shorter = TYPES[type]
  const kind = shorter && happens('typeShortened') ? shorter[rng.int(0, shorter.length - 1)]! : type
  return happens('typeLast') ? `${name} (${kind})` : `${kind} ${name}`
}

/** A key beside the right one. */
const slip = (rng: Rng, text: string): string =>
  atLetter(rng, text, (letter) => {
    const row = KEYS.find((keys) => keys.includes(letter.toLowerCase()))
    if (!row) return letter
    const at = row.indexOf(letter.toLowerCase())
    return row[at === 0 || (at < row.length - 1 && rng.unit() < 0.5) ? at + 1 : at - 1]!
  })

function atLetter(rng: Rng, text: string, change: (letter: string) => string): string {
  const at = rng.int(0, Math.max(0, text.length - 1))
  return /\p{L}/u.test(text[at] ?? '') ? text.slice(0, at) + change(text[at]!) + text.slice(at + 1) : text
}

function positionWritten(rng: Rng, at: Position, happens: Happens): Position | undefined {
  if (happens('noPosition')) return undefined
  const spread = happens('farPosition') ? 600 : happens('residencePosition') ? 60 : 5
  return localProjection(at).unproject([noise(rng, spread), noise(rng, spread)])
}
