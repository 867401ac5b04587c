import {
  addDays,
  type CivilDate,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
} from '../domain/civil-date.ts'
import { foldText } from '../domain/fold-text.ts'
import { type Period, quarterOf } from '../domain/period.ts'

/** What a file that leaves is, at the head of its name. */
const LEAVES = {
  release: 'fichier',
  week: 'point-hebdomadaire',
  month: 'bilan-mensuel',
  quarter: 'bilan-trimestriel',
  year: 'bilan-annuel',
  relief: 'abattement-tfpb',
  part: 'part-de-reunion',
  scenes: 'reunion',
  minutes: 'compte-rendu',
  map: 'carte',
  months: 'cartes-par-mois',
  difference: 'carte-difference',
  table: 'situations',
} as const

type Leaving = {
  readonly what: keyof typeof LEAVES
  /** A year, a day, or a period. */
  readonly when: number | CivilDate | Period
  /** For whom, in words; null: for all funders together. */
  readonly whom?: string | null
  readonly fictional: boolean
}

/** Letters of a name's part. */
const LONGEST = 40

/** Words as a part of a name: plain small letters, digits and hyphens. */
export const namePart = (words: string): string =>
  foldText(words).slice(0, LONGEST).trim().replaceAll(' ', '-')

/**
 * The name of a file that leaves, without its ending: `tournee-bilan-mensuel-2026-10-partenord-habitat-exemple`. French, ASCII,
 * what before when before whom, so that names sort by time; what is fictional says so.
 */
export const fileName = ({ what, when, whom, fictional }: Leaving): string =>
  [
    ...['tournee', LEAVES[what], typeof when === 'object' ? periodPart(when) : String(when)],
    ...(whom === undefined ? [] : [namePart(whom ?? 'ensemble')]),
    ...(fictional ? ['exemple'] : []),
  ]
    .filter(Boolean)
    .join('-')

/** `2026-s41`, `2026-10`, `2026-t3`, `2025-2026` for a contract's year, else both days. */
function periodPart({ from, until }: Period): string {
  const [month, week, quarter] = [monthOf(from), isoWeekOf(from), quarterOf(from)]
  if (from === until) return from
  if (from === firstDayOf(month) && until === lastDayOf(month)) return month
  if (from === quarter.from && until === quarter.until)
    return `${from.slice(0, 4)}-t${Math.ceil(Number(from.slice(5, 7)) / 3)}`
  if (isWeek(from, until)) return `${week.slice(0, 4)}-s${week.slice(6)}`
  if (/-07-01$/.test(from) && until === `${Number(from.slice(0, 4)) + 1}-06-30`)
    return `${from.slice(0, 4)}-${until.slice(0, 4)}`
  return `${from}-${until}`
}

const isWeek = (from: CivilDate, until: CivilDate): boolean =>
  from === mondayOf(isoWeekOf(from)) && until === addDays(from, 6)
