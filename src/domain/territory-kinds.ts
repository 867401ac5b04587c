import { type AnyRecord, type Estate, KINDS, type Kind } from './estate.ts'

/** Kinds of what was planned, of what happened and of how it was looked at: they stay with the territory where they were made. */
const DATED: readonly Kind[] = [
  ...(['exclusion', 'weekChange', 'weekEdition', 'round', 'stop', 'unserved'] as const),
  ...(['passage', 'situation', 'calendarMark', 'savedView'] as const),
  ...(['shiftNote', 'weekClosure', 'request', 'intervention', 'relay', 'mediation'] as const),
  ...(['action', 'project', 'jointPlan', 'barometer', 'monthlyCount'] as const),
  ...(['quarterFigures', 'sending', 'taxRelief', 'meeting'] as const),
]

/** Kinds of a territory without its records of the week and of the field: what a copy and a package carry. */
export const TERRITORY_KINDS: readonly Kind[] = KINDS.filter((kind) => !DATED.includes(kind))

/** False for a rendez-vous: of one week, it stays where it was made; permanences, which come each week, travel. */
export const isLasting = (record: AnyRecord): boolean =>
  record.kind !== 'appointment' || record.week === undefined

/** The records of a copy under another name. The framework stays behind, asked for where records are kept, and what was erased here. */
export const territoryRecords = (estate: Estate, name: string): readonly AnyRecord[] =>
  TERRITORY_KINDS.flatMap((kind) =>
    [...estate[kind].values()].flatMap((record): AnyRecord[] => {
      if (record.kind !== 'settings') return isLasting(record) ? [record] : []
      const { framework: _, erasures: __, ...settings } = record
      return [{ ...settings, territory: name, fictional: false }]
    }),
  )
