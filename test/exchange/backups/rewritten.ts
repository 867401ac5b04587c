import { zipSync } from 'fflate'
import { RECORDS_SCHEMA } from '../../../src/domain/backup.ts'
import {
  BUNDLES,
  type Head,
  MANIFEST,
  manifestOf,
  manifestText,
} from '../../../src/exchange/packages/manifest.ts'

/** Where what is wrong with the neutral envelope as a whole goes: into our manifest, or into the records and the version of their shapes. */
export type Depth = 'envelope' | 'records'
export const DEPTHS: readonly Depth[] = ['envelope', 'records']

/** A neutral backup as one of ours, and how many rows each file of it was given. */
export type Rewritten = { readonly bytes: Uint8Array; readonly rows: ReadonlyMap<string, number> }

type Item = Readonly<Record<string, unknown>>
type Envelope = {
  readonly format?: unknown
  readonly formatVersion?: unknown
  readonly createdAt: string
  readonly appVersion?: unknown
  readonly perimeters?: unknown
  readonly landlords?: unknown
  readonly entrances?: unknown
  readonly incidents?: unknown
  readonly rounds?: unknown
  readonly counts?: Readonly<Record<string, number>> | null
}
type Encode = (text: string) => Uint8Array

const LISTS = {
  perimeters: 'perimeter',
  landlords: 'landlord',
  entrances: 'entrance',
  incidents: 'situation',
  rounds: 'round',
} as const
type List = keyof typeof LISTS

const made = { source: 'corpus', precision: 'demonstration' }
const demo = (kind: string, { id }: Item) => ({ kind, id, ...made })

/** How each list's items are written by us: what they say, in our fields, as it is, right or wrong. */
const ITEMS: Readonly<Record<List, (item: Item, all: Envelope) => object>> = {
  perimeters: (item) => ({
    ...demo('perimeter', item),
    part: 'priority',
    name: item.nom,
    geometry: item.geometry,
  }),
  landlords: (item) => {
    const look = { role: 'landlord', colour: 'blue', pattern: 'plain', weight: 1 }
    return { kind: 'landlord', id: item.id, name: item.nom, ...look }
  },
  entrances: (item) => ({
    ...demo('entrance', item),
    ...{ landlord: item.landlordId, number: item.nom, dwellings: item.logements, access: 'free' },
    at: [item.lon, item.lat],
  }),
  incidents: (item, all) => ({
    ...{ kind: 'situation', id: item.id, code: 'B1', place: placeAt(item, all) },
    when: { day: item.date, band: 'evening' },
    ...{ severity: 1, recurrence: 'new', origin: 'reported', by: 'resident', responsible: 'none' },
    ...{ statusSteps: [{ status: 'observed', on: item.date }], audience: 'team' },
  }),
  rounds: (item) => ({
    ...{ kind: 'round', id: item.id, week: '2026-W15', day: item.date, pair: 'pair-1' },
    ...{ start: item.debut, end: '20:00', startPlace: '', endPlace: '', breakMinutes: 0 },
    ...{ unplannedShare: 0.3, walkMetres: 0, walkMinutes: 0, line: [] },
  }),
}

const itemsOf = (list: unknown): readonly Item[] => (Array.isArray(list) ? list : [])

/** The entrance that stands where an incident was. */
const placeAt = ({ lon, lat }: Item, { entrances }: Envelope): unknown =>
  itemsOf(entrances).find((each) => each.lon === lon && each.lat === lat)?.id ?? 'elsewhere'

const stopsOf = ({ rounds }: Envelope): readonly object[] =>
  itemsOf(rounds).flatMap(({ id, entranceIds }) =>
    (entranceIds as readonly string[]).map((place, rank) => ({
      ...{ kind: 'stop', id: `${id}-${rank}`, round: id, place, stopKind: 'passage', rank },
      ...{ arrive: '17:40', leave: '17:42', serviceMinutes: 2, locked: false },
    })),
  )

/** The text of a file and how its editor would write the like: with its mark, or as UTF-16. */
const decoded = (bytes: Uint8Array): { readonly text: string; readonly encode: Encode } => {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes)
  const mark = isWide || isMarked ? '\ufeff' : ''
  return {
    text,
    encode: (written) => new Uint8Array(Buffer.from(mark + written, isWide ? 'utf16le' : 'utf8')),
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first bytes of `whole`, as many in proportion as `part` has of `of`; null when it is not the beginning of it. */
export const cutAlike = (part: Uint8Array, of: Uint8Array, whole: Uint8Array): Uint8Array | null =>
  part.length < of.length && Buffer.from(of).subarray(0, part.length).equals(part)
    ? whole.slice(0, Math.floor((whole.length * part.length) / of.length))
    : null

/**
 * A neutral backup of the corpus in our envelope: its lists as JSON Lines, its head, counts and unknown keys in our manifest
 * (or, `records`, its version as that of the records, its unknown keys in each of them). What is wrong with it stays wrong.
 * What begins as the reference and is cut is the rewriting of the reference, cut at the same share; what is no such envelope
 * stays as it is.
 */
export const rewritten = (bytes: Uint8Array, reference: Uint8Array, depth: Depth): Rewritten => {
  const { text, encode } = decoded(bytes)
  const envelope = parsed(text) as Envelope | undefined
  if (envelope === undefined) {
    const whole = rewritten(reference, reference, depth)
    return { ...whole, bytes: cutAlike(bytes, reference, whole.bytes) ?? bytes }
  }
  if (envelope.format === undefined) return { bytes, rows: new Map() }
  const { files, rows } = filesOf(envelope, depth, encode)
  return { bytes: zipSync(Object.fromEntries(files)), rows }
}

/** The files that such an envelope becomes, the manifest first. */
export const filesOf = (
  envelope: Envelope,
  depth: Depth,
  encode: Encode = (text) => new TextEncoder().encode(text),
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly rows: ReadonlyMap<string, number> } => {
  const { format, formatVersion, createdAt, appVersion, counts, ...others } = envelope
  const { perimeters, landlords, entrances, incidents, rounds, ...rest } = others
  const lists = { perimeters, landlords, entrances, incidents, rounds }
  const more = depth === 'records' ? rest : {}
  const settings = { kind: 'settings', id: 'settings', territory: 'Corpus', timeZone: 'Europe/Paris' }
  const files = new Map<string, Uint8Array>()
  const rows = new Map<string, number>()
  const records = new Map<string, number>()
  const add = (kind: string, lines: readonly unknown[]): void => {
    if (lines.length === 0) return
    rows.set(`${kind}.jsonl`, lines.length)
    files.set(`${kind}.jsonl`, encode(lines.map((line) => `${JSON.stringify(line)}\n`).join('')))
  }
  add('settings', [{ ...settings, fictional: true, maxGapDays: 10, seed: 1 }])
  add('pair', itemsOf(rounds).length > 0 ? [{ kind: 'pair', id: 'pair-1', name: 'Binôme 1', rank: 1 }] : [])
  for (const [list, kind] of Object.entries(LISTS) as [List, string][]) {
    const given = lists[list]
    const isList = Array.isArray(given) || given === undefined
    // Something else than a list is one line that holds it.
    add(kind, isList ? itemsOf(given).map((item) => ({ ...ITEMS[list](item, envelope), ...more })) : [given])
    if (typeof counts?.[list] === 'number') records.set(`${kind}.jsonl`, counts[list])
  }
  add('stop', stopsOf(envelope))
  const version = (current: number): unknown => (formatVersion === 1 ? current : formatVersion)
  const [inHead, inRecords] =
    depth === 'envelope' ? [version, (now: number) => now] : [(now: number) => now, version]
  const head = {
    format: format === 'app-backup' ? 'tournee-backup' : format,
    ...{ version: inHead(BUNDLES['tournee-backup']), made: createdAt.slice(0, 10) },
    ...{ territory: 'Corpus', fictional: true, schema: inRecords(RECORDS_SCHEMA) },
    ...(depth === 'envelope' ? rest : {}),
  }
  const about = (file: string): object => (records.has(file) ? { records: records.get(file) } : {})
  const manifest = encode(manifestText(manifestOf(head as unknown as Head, files, about)))
  return { files: new Map([[MANIFEST, manifest], ...files]), rows }
}
