import type { AnyRecord, Estate, Kind } from '../estate.ts'
import { retentionMonths } from '../retention.ts'

/** Months that notes are kept, and what a pair leaves to the other one. */
export const NOTE_MONTHS = 3

/** Months by kind, from the end of the quarter of a record's last day; situations have those of their code. */
const MONTHS: Readonly<Partial<Record<Kind, number>>> = {
  ...{ passage: 12, intervention: 12, request: 12, action: 12, relay: 12, barometer: 12 },
  ...{ mediation: 24, project: 24, jointPlan: 24, meeting: 24 },
  ...{ shiftNote: NOTE_MONTHS },
  ...{ round: 12, stop: 12, weekEdition: 12, weekChange: 12, unserved: 12 },
}

/** Months that records of a kind are kept; null for what stays as long as its territory, and for situations, whose code says it. */
export const kindMonths = (kind: Kind): number | null => MONTHS[kind] ?? null

/** Months that a record is kept; null for what stays as long as its territory. */
export const monthsOf = (estate: Estate, record: AnyRecord): number | null =>
  record.kind === 'situation' ? retentionMonths(estate, record.code) : kindMonths(record.kind)
