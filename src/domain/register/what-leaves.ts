import { KINDS, type Kind } from '../estate.ts'
import type { QuarterMeasure } from '../published/quarter-figures.ts'
import type { ReleaseRow } from '../release.ts'
import { TERRITORY_KINDS } from '../territory-kinds.ts'

type From = readonly [kind: Kind, field: string]

/** What each column of a funder's rows is made of. A column added to `ReleaseRow` without its origin does not compile. */
export const ROW_ORIGINS: Readonly<Record<keyof ReleaseRow, readonly From[]>> = {
  id: [['situation', 'id']],
  code: [['situation', 'code']],
  codeLabel: [['code', 'label']],
  ownCode: [['code', 'mapping']],
  family: [['situation', 'code']],
  place: [['situation', 'place']],
  placeName: [
    ['building', 'name'],
    ['entrance', 'number'],
    ['publicPlace', 'name'],
    ['receptionPlace', 'name'],
    ['landmark', 'name'],
  ],
  at: [
    ['building', 'geometry'],
    ['entrance', 'at'],
    ['publicPlace', 'at'],
    ['receptionPlace', 'at'],
    ['landmark', 'at'],
  ],
  on: [['situation', 'when']],
  severity: [['situation', 'severity']],
  recurrence: [['situation', 'recurrence']],
  status: [['situation', 'statusSteps']],
  reference: [['situation', 'reference']],
}

/** The kinds that each measure of a frozen quarter counts. */
const COUNT_ORIGINS: Readonly<Record<QuarterMeasure, readonly Kind[]>> = {
  ...{ B: ['situation'], C: ['situation'], E: ['situation'], G: ['situation'], social: ['situation'] },
  ...{ intervention: ['intervention'], mediation: ['mediation'], relay: ['relay'], request: ['request'] },
  ...{ people: ['passage'], youths: ['passage'], 'outreach-youths': ['action'] },
  ...{ expectations: ['action'], answers: ['action'] },
}

/** Ways by which something of a record leaves this device. */
export const WAYS = ['rows', 'counts', 'reports', 'handover', 'package', 'backup'] as const
export type Way = (typeof WAYS)[number]

/** Kinds that reports, meetings and pages for partners tell of, by counts and by what was said with partners. */
const REPORTED: readonly Kind[] = [
  ...([
    'passage',
    'situation',
    'action',
    'project',
    'jointPlan',
    'barometer',
    'meeting',
    'taxRelief',
  ] as const),
  ...(['quarterFigures', 'monthlyCount', 'landlord', 'sector', 'service'] as const),
]
/** Kinds of a week's rounds handed to another device of the team, or to a calendar. */
const HANDED: readonly Kind[] = ['round', 'stop', 'pair', 'weekEdition']

const ROWED: readonly Kind[] = Object.values(ROW_ORIGINS).flatMap((origins) => origins.map(([kind]) => kind))
const COUNTED: readonly Kind[] = Object.values(COUNT_ORIGINS).flat()

const KINDS_BY_WAY: Readonly<Record<Way, readonly Kind[]>> = {
  ...{ rows: ROWED, counts: COUNTED, reports: REPORTED, handover: HANDED },
  ...{ package: TERRITORY_KINDS, backup: KINDS },
}

/** By which ways something of a kind leaves. */
export const waysOf = (kind: Kind): readonly Way[] => WAYS.filter((way) => KINDS_BY_WAY[way].includes(kind))

const SENT: ReadonlySet<string> = new Set(
  Object.values(ROW_ORIGINS).flatMap((origins) => origins.map(([kind, field]) => `${kind} ${field}`)),
)

/** Whether a field is told in a funder's rows. */
export const isInRows = (kind: Kind, field: string): boolean => SENT.has(`${kind} ${field}`)
