import { type AnyRecord, type Estate, KINDS, type Kind, withRecords } from '../../src/domain/estate.ts'
import { type Rng, rngOf } from '../../src/domain/rng.ts'
import { type Fill, type Fills, TYPED_TEXTS } from './typed-texts.ts'

/** Length of a fragment: shorter ones are part of any language. */
const FRAGMENT = 5
const COUNT = 10_000

const STARTS = ['br', 'z', 'gl', 'k', 'v', 'dr', 'pl', 'w', 'st', 'qu', 'ch', 'fl', 'm', 'x']
const VOWELS = ['a', 'o', 'u', 'i', 'ou', 'eu', 'y', 'ai']
const ENDS = ['', '', 'lk', 'rz', 'mb', 'x', 'gn', 'sk', 'ph']

const wordOf = (rng: Rng): string => {
  const one = (from: readonly string[]): string => from[rng.int(0, from.length - 1)]!
  return Array.from({ length: rng.int(2, 3) }, () => one(STARTS) + one(VOWELS) + one(ENDS)).join('')
}
const nameOf = (rng: Rng): string => wordOf(rng).replace(/^./, (first) => first.toUpperCase())

const canaryOf = (rng: Rng, n: number): string => {
  const words = (count: number): string => Array.from({ length: count }, () => wordOf(rng)).join(' ')
  const number = (length: number): string => Array.from({ length }, () => rng.int(0, 9)).join('')
  const forms = [
    () => `${n % 2 ? 'Mme' : 'M.'} ${nameOf(rng)} ${nameOf(rng)}`,
    () => `${words(4)} ${nameOf(rng)}, ${words(2)}.`,
    () => `${nameOf(rng)} ${nameOf(rng)} 06${number(8)}`,
    () => `${wordOf(rng)}@${wordOf(rng)}.fr ${words(2)}`,
    () => `=${wordOf(rng)}("${words(2)}"); ${nameOf(rng)}`,
  ]
  return forms[n % forms.length]!()
}

/** Made-up names and notes of people: syllables put together by chance, so that their fragments are no words of ours. */
export const canaries = (seed = 1): readonly string[] => {
  const rng = rngOf(seed)
  return Array.from({ length: COUNT }, (_, n) => canaryOf(rng, n))
}

/** Records of the kinds that the example may have none of, with every list that holds a text. */
const EXTRAS: readonly AnyRecord[] = [
  { kind: 'calendarMark', id: 'mark', name: '', from: '2026-07-01', until: '2026-09-01', type: 'works' },
  { kind: 'shiftNote', id: 'note', type: 'information', text: '', on: '2026-08-10' },
  {
    kind: 'taxRelief',
    id: 'relief-vilogia-2026',
    landlord: 'vilogia',
    year: 2026,
    amount: 1_000,
    axes: [{ id: 'upkeep', label: '', amount: 1_000 }],
  },
  {
    kind: 'meeting',
    id: 'meeting',
    audience: 'technical-committee',
    day: '2026-09-20',
    scenes: [{ id: 'scene', type: 'presence' }],
    answers: [{ id: 'a', funder: 'vilogia', figure: 'passages', text: '', on: '2026-09-18' }],
    decisions: [
      {
        id: 'd',
        text: '',
        who: 'vilogia',
        due: '2026-10-01',
        settled: { on: '2026-09-30', result: 'done' },
      },
    ],
  },
]

/** The estate with its extras and no canary: what an output is compared with. */
export const withoutCanaries = (estate: Estate): Estate =>
  withRecords(
    estate,
    EXTRAS.filter(({ kind }) => estate[kind].size === 0),
  )

/**
 * The estate with canaries in every text that a person may type, all of them used. `except` leaves out `kind.field` that the
 * output shows by right, as `meeting.decisions` in minutes.
 */
export const withCanaries = (
  given: Estate,
  { except = [], seed = 1 }: { readonly except?: readonly string[]; readonly seed?: number } = {},
): Estate => {
  const estate = withoutCanaries(given)
  const all = canaries(seed)
  const fill = (text: Fill): Estate =>
    withRecords(
      estate,
      KINDS.flatMap((kind) =>
        Object.entries(TYPED_TEXTS[kind] as Fills<Kind>)
          .filter(([field]) => !except.includes(`${kind}.${field}`))
          .reduce<readonly AnyRecord[]>(
            (records, [, put]) => records.map((record) => put(record, text)),
            [...(estate[kind] as ReadonlyMap<string, AnyRecord>).values()],
          ),
      ),
    )
  let texts = 0
  fill(() => String(texts++))
  const each = Math.ceil(all.length / texts)
  let next = 0
  return fill(() => Array.from({ length: each }, () => all[next++ % all.length]).join(' '))
}

/** Prints of files change with a count: no text is read out of them. */
const HASH = /\b[0-9a-f]{64}\b/g

const fragmentsOf = (texts: Iterable<string>, into = new Set<string>()): Set<string> => {
  for (const text of texts) {
    const folded = text
      .replace(HASH, ' ')
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, ' ')
    for (let at = 0; at + FRAGMENT <= folded.length; at++) into.add(folded.slice(at, at + FRAGMENT))
  }
  return into
}

/** Fragments of canaries that are in the outputs, and not in those made of the same estate without canaries. */
export const leaksIn = (
  outputs: readonly string[],
  without: readonly string[],
  seed = 1,
): readonly string[] => {
  const known = fragmentsOf(without)
  const told = fragmentsOf(canaries(seed))
  return [...fragmentsOf(outputs)].filter((fragment) => told.has(fragment) && !known.has(fragment))
}
