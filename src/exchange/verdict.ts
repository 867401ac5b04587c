import type { ImportTarget, ReadResult } from '../domain/import.ts'
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

const TARGETS = { perimeter: 'perimeter', entrances: 'entrances', situations: 'incidents' } as const

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
  ] as const),
])

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
    verdict: read.questions.length > 0 ? 'ask' : leftOut.length > 0 ? 'partial' : 'accept',
    kind: TARGETS[read.kind],
    counts: { ...countsOf(read), leftOut: count(leftOut) },
    messages: [
      ...read.questions.map(({ code, params }) => ({ code, file, text: questions[code](params ?? {}) })),
      ...read.notices.map((notice) => ({ code: notice.code, file, ...notice.at, text: sentence(notice) })),
    ],
  }
}

function countsOf(read: Exclude<ReadResult, { kind: 'refusal' | 'fault' }>): Record<string, number> {
  switch (read.kind) {
    case 'perimeter':
      return {
        perimeters: 1,
        parts: read.perimeter.geometry.type === 'Polygon' ? 1 : read.perimeter.geometry.coordinates.length,
      }
    case 'entrances':
      return {
        entrances: read.entrances.length,
        dwellings: read.entrances.reduce((sum, { dwellings }) => sum + dwellings, 0),
      }
    case 'situations':
      return { situations: read.situations.length }
  }
}
