import type { Kind } from '../domain/estate.ts'
import type { ImportTarget, Read, ReadKind, ReadResult } from '../domain/import.ts'
import { isFault, isRefusal, type Notice, type NoticeCode } from '../domain/refusal.ts'
import { questions } from '../messages/questions.ts'
import { sentence } from '../messages/sentence.ts'

export type Message = {
  readonly code: string
  readonly file?: string
  readonly row?: number
  readonly field?: string
  readonly text: string
}

/** What becomes of a file, in the shape that the command line prints. */
export type Verdict = {
  readonly verdict: 'accept' | 'ask' | 'partial' | 'reject'
  readonly kind: ImportTarget | null
  readonly counts: Readonly<Record<string, number>>
  readonly messages: readonly Message[]
}

const TARGETS: Readonly<Record<ReadKind, ImportTarget>> = {
  perimeter: 'perimeter',
  buildings: 'buildings',
  landlord: 'landlord',
  streets: 'streets',
  housing: 'housing',
  addresses: 'addresses',
  services: 'services',
  situations: 'incidents',
  points: 'gpx',
  territory: 'territory',
  rounds: 'round',
  events: 'incidents',
}

/** Notices of something in the file that was not taken. */
const LEFT_OUT: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  ...([
    'rows-skipped',
    'row-bad-number',
    'row-bad-date',
    'row-bad-position',
    'row-unknown-landlord',
  ] as const),
  ...(['row-unknown-code', 'row-unknown-place', 'row-ragged', 'row-outside', 'row-missing-value'] as const),
  ...([
    'row-future',
    'row-negative',
    'row-bad-quote',
    'row-place-too-fine',
    'row-no-place-near',
    'feature-skipped',
    'row-other-system',
    'event-fallbackPoint',
    'event-outside',
    'event-type-aside',
  ] as const),
])

/** What a command line calls the kinds that a file gives. */
const COUNTED: Partial<Record<Kind, string>> = {
  perimeter: 'perimeters',
  footprint: 'footprints',
  rnbBuilding: 'rnbBuildings',
  address: 'addresses',
  housing: 'housings',
  holding: 'entrances',
  entrance: 'entrances',
  door: 'doors',
  street: 'streets',
  service: 'services',
  situation: 'situations',
  publicPlace: 'publicPlaces',
  round: 'rounds',
  stop: 'stops',
}

/**
 * `reject`: nothing would be stored. `ask`: something must be confirmed first. `partial`: good rows would be stored,
 * the others are in the messages. `accept`: all of it, remarks or not.
 */
export function verdictOf(read: ReadResult, as: ImportTarget | undefined, file: string): Verdict {
  if (isRefusal(read) || isFault(read)) {
    const message = { code: read.code, file, ...read.at, text: sentence(read) }
    return { verdict: 'reject', kind: as ?? null, counts: {}, messages: [message] }
  }
  const leftOut = read.notices.filter(({ code }) => LEFT_OUT.has(code))
  const count = (list: readonly Notice[]): number => list.reduce((sum, notice) => sum + notice.count, 0)
  return {
    verdict: read.questions.some(({ settled }) => !settled)
      ? 'ask'
      : leftOut.length > 0
        ? 'partial'
        : 'accept',
    kind: TARGETS[read.kind],
    counts: { ...countsOf(read), leftOut: count(leftOut) },
    messages: [
      ...read.questions.map(({ code, params }) => ({ code, file, text: questions[code](params ?? {}) })),
      ...read.notices.map((notice) => ({ code: notice.code, file, ...notice.at, text: sentence(notice) })),
    ],
  }
}

function countsOf({ records }: Read): Record<string, number> {
  const counts: Record<string, number> = {}
  const add = (name: string, more: number): void => {
    counts[name] = (counts[name] ?? 0) + more
  }
  for (const record of records) {
    const name = COUNTED[record.kind]
    if (name) add(name, 1)
    if (record.kind === 'perimeter')
      add('parts', record.geometry.type === 'Polygon' ? 1 : record.geometry.coordinates.length)
    if ('dwellings' in record && record.kind !== 'building') add('dwellings', record.dwellings ?? 0)
  }
  return counts
}
