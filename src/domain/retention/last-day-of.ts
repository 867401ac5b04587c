import { addDays, type CivilDate, mondayOf } from '../civil-date.ts'
import { type AnyRecord, type Estate, settingsOf } from '../estate.ts'
import { lastDay } from '../follow-up/mediation-rules.ts'
import { familyOf, isMaterial } from '../taxonomy.ts'
import { dayOf } from '../when.ts'

const latest = (days: readonly (CivilDate | undefined)[]): CivilDate | null =>
  days.reduce<CivilDate | null>(
    (last, day) => (day !== undefined && (last === null || day > last) ? day : last),
    null,
  )

const sunday = (week: string): CivilDate => addDays(mondayOf(week), 6)

/**
 * The day that a record's retention runs from: of what is followed the last thing that happened to it, so that nothing goes
 * that is still under way; of a situation of A, D or F its last step; of one of the other families the fact itself.
 * Null for what is kept as long as its territory.
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
      return latest([
        ...record.days,
        ...record.statusSteps.map(({ on }) => on),
        ...record.expectations.flatMap(({ raisedOn, answer }) => [raisedOn, answer?.on]),
        ...record.points.map(({ settled }) => settled),
      ])
    case 'mediation':
      return latest([
        lastDay(record),
        ...record.agreements.map(({ checkOn, result }) => (result ? undefined : checkOn)),
      ])
    case 'project':
      return latest([
        ...record.statusSteps.map(({ on }) => on),
        ...record.milestones.map(({ due, done }) => done ?? due),
      ])
    case 'jointPlan':
      return latest([
        record.until,
        record.evaluation?.on,
        ...record.commitments.map(({ due, done }) => done ?? due),
      ])
    case 'meeting':
      return latest([record.day, ...record.decisions.map(({ due, settled }) => settled?.on ?? due)])
    case 'shiftNote':
      return latest([record.on, record.until, record.settled])
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
