import {
  addDays,
  addMonths,
  type CivilDate,
  lastDayOf as lastDayOfMonth,
  mondayOf,
  monthOf,
} from '../civil-date.ts'
import { type AnyRecord, type Estate, settingsOf } from '../estate.ts'
import { lastDay } from '../follow-up/mediation-rules.ts'
import { familyOf, isMaterial } from '../taxonomy.ts'
import { dayOf } from '../when.ts'

const latest = (days: readonly (CivilDate | undefined)[]): CivilDate | null =>
  days.reduce<CivilDate | null>(
    (last, day) => (day !== undefined && (last === null || day > last) ? day : last),
    null,
  )

/** Months that something still to come may lie after what happened last, for retention: a date further ahead stretches nothing. */
const AHEAD = { action: 12, mediation: 12, project: 24, jointPlan: 36, shiftNote: 3 } as const

/** That day, or the last of those months after another: whichever comes first. */
const atMost = (
  day: CivilDate | undefined,
  from: CivilDate | null,
  months: number,
): CivilDate | undefined => {
  if (day === undefined || from === null) return day
  const most = lastDayOfMonth(addMonths(monthOf(from), months))
  return day < most ? day : most
}

const sunday = (week: string): CivilDate => addDays(mondayOf(week), 6)

/** The latest of what happened, and of what is to come as far as it counts. */
const withAhead = (
  happened: readonly (CivilDate | undefined)[],
  toCome: readonly (CivilDate | undefined)[],
  months: number,
): CivilDate | null => {
  const last = latest(happened)
  return latest([last ?? undefined, ...toCome.map((day) => atMost(day, last, months))])
}

/**
 * The day that a record's retention runs from: of what is followed the last thing that happened to it, so that nothing goes
 * that is still under way, nor stays for a date mistyped far ahead; of a situation of A, D or F its last step; of one of
 * the other families the fact itself. Null for what is kept as long as its territory.
 */
export const lastDayOf = (estate: Estate, record: AnyRecord): CivilDate | null => {
  const zone = settingsOf(estate).timeZone
  switch (record.kind) {
    case 'passage':
    case 'intervention':
      return dayOf(record.when, zone)
    case 'situation': {
      const day = dayOf(record.when, zone)
      if (!isMaterial(familyOf(record.code))) return day
      return latest([day, ...record.statusSteps.map(({ on }) => on), ...(record.seenAgain ?? [])])
    }
    case 'request':
      return latest([record.on, record.answer?.on])
    case 'relay':
      return latest(record.statusSteps.map(({ on }) => on))
    case 'action':
      return withAhead(
        [
          ...record.statusSteps.map(({ on }) => on),
          ...record.expectations.flatMap(({ raisedOn, answer }) => [raisedOn, answer?.on]),
          ...record.points.map(({ settled }) => settled),
        ],
        record.days,
        AHEAD.action,
      )
    case 'mediation':
      return withAhead(
        [lastDay(record)],
        record.agreements.map(({ checkOn, result }) => (result ? undefined : checkOn)),
        AHEAD.mediation,
      )
    case 'project':
      return withAhead(
        [...record.statusSteps.map(({ on }) => on), ...record.milestones.map(({ done }) => done)],
        record.milestones.map(({ due, done }) => (done === undefined ? due : undefined)),
        AHEAD.project,
      )
    case 'jointPlan':
      return withAhead(
        [record.from, record.evaluation?.on, ...record.commitments.map(({ done }) => done)],
        [record.until, ...record.commitments.map(({ due, done }) => (done === undefined ? due : undefined))],
        AHEAD.jointPlan,
      )
    case 'meeting':
      return latest([record.day, ...record.decisions.map(({ due, settled }) => settled?.on ?? due)])
    case 'shiftNote':
      return withAhead([record.on, record.settled], [record.until], AHEAD.shiftNote)
    case 'barometer':
      return record.on
    case 'round':
      return record.day
    case 'stop':
      return estate.round.get(record.round)?.day ?? null
    case 'weekEdition':
    case 'weekChange':
    case 'unserved':
      return sunday(record.week)
    default:
      return null
  }
}
