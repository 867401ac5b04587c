import { idOf, kindOf } from '../change.ts'
import { type AnyRecord, type Estate, KINDS, type Kind } from '../estate.ts'
import type { Draft } from '../field/draft.ts'
import { suspectSpans } from '../free-text.ts'
import type { JournalEntry } from '../journal.ts'
import { knownNames } from '../known-names.ts'
import { FIELD_NATURES } from './field-natures.ts'
import type { Nature } from './nature.ts'
import type { TextCheck, TextFinding, TextPlace } from './text-finding.ts'
import { walkFields } from './walk-fields.ts'

export type TextsHeld = {
  readonly estate: Estate
  readonly journal: readonly JournalEntry[]
  readonly drafts: readonly Draft[]
}

/** Names of the territory's own files: they name streets and buildings, and pass as they are in every check. */
const KNOWN: readonly Kind[] = [
  ...(['perimeter', 'sector', 'street', 'landmark', 'service', 'building', 'publicPlace'] as const),
  ...(['receptionPlace', 'landlord', 'address', 'housing', 'holding', 'footprint', 'door'] as const),
  ...(['dataset', 'reading', 'quarterFigures', 'sending', 'code'] as const),
]

const isRead = (kind: Kind, nature: Nature): boolean =>
  nature === 'text' || (nature === 'name' && !KNOWN.includes(kind))

/** Last fields of texts, by which those of a draft are known: it has the shape of its form. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(
  Object.values(FIELD_NATURES).flatMap((natures) =>
    Object.entries(natures).flatMap(([path, nature]) => (nature === 'text' ? [path.split('.').at(-1)!] : [])),
  ),
)

type Text = { readonly place: TextPlace; readonly text: string; readonly kind: 'note' | 'label' }

function* textsOf(
  kind: Kind,
  value: unknown,
  at: readonly (string | number)[],
): Generator<Omit<Text, 'place'> & { at: Text['place']['at'] }> {
  for (const held of walkFields(kind, value, at))
    if (typeof held.value === 'string' && held.value !== '' && isRead(kind, held.nature))
      yield { at: held.at, text: held.value, kind: held.nature === 'text' ? 'note' : 'label' }
}

function* draftTexts(
  value: unknown,
  at: readonly (string | number)[],
): Generator<{ at: Text['place']['at']; text: string }> {
  if (typeof value === 'string') {
    const field = at.findLast((step) => typeof step === 'string')
    if (value !== '' && TEXT_FIELDS.has(String(field))) yield { at, text: value }
  } else if (Array.isArray(value))
    for (const [rank, item] of value.entries()) yield* draftTexts(item, [...at, rank])
  else if (typeof value === 'object' && value !== null)
    for (const [field, below] of Object.entries(value)) yield* draftTexts(below, [...at, field])
}

/** Every text held, with where it lies: records, then journal (each text of a field once), then drafts. */
export function* textsHeld({ estate, journal, drafts }: TextsHeld): Generator<Text> {
  for (const kind of KINDS)
    for (const record of (estate[kind] as ReadonlyMap<string, AnyRecord>).values())
      for (const { at, ...text } of textsOf(kind, record, []))
        yield { place: { in: 'record', kind, id: record.id, at }, ...text }
  const told = new Set<string>()
  for (const { changes } of journal)
    for (const { record, field, from, to } of changes) {
      const [kind, id] = [kindOf(record), idOf(record)]
      if (!Object.hasOwn(FIELD_NATURES, kind)) continue
      for (const value of [from, to])
        for (const { at, ...text } of textsOf(kind, value, [field])) {
          const key = `${record} ${at.join('.')} ${text.text}`
          if (told.has(key)) continue
          told.add(key)
          yield { place: { in: 'journal', kind, id, at }, ...text }
        }
    }
  for (const { key, value } of drafts)
    for (const { at, text } of draftTexts(value, []))
      yield { place: { in: 'draft', key, at }, text, kind: 'note' }
}

/** How often it is said how far it is. */
const EVERY = 200

/**
 * All texts held that seem to designate somebody, read as a note is before it is saved. `onProgress`: the share read, 0 to 1,
 * from time to time. Takes seconds of a large territory: for a worker.
 */
export const checkTexts = (
  held: TextsHeld,
  onProgress: (share: number) => void = () => undefined,
): TextCheck => {
  const names = knownNames(held.estate)
  const texts = [...textsHeld(held)]
  const findings: TextFinding[] = []
  for (const [rank, { place, text, kind }] of texts.entries()) {
    if (rank % EVERY === 0) onProgress(rank / texts.length)
    const spans = suspectSpans(text, names, kind)
    if (spans.length > 0) findings.push({ place, text, spans })
  }
  return { read: texts.length, findings }
}
