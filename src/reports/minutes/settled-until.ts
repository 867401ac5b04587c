import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, withRecords } from '../../domain/estate.ts'
import type { Decision } from '../../domain/partners/partner-meeting.ts'

/** An estate whose decisions stand as they stood on a day: what became of one afterwards is not known yet. */
export const settledUntil = (estate: Estate, day: CivilDate): Estate => {
  const asThen = (decision: Decision): Decision => {
    const { settled, ...open } = decision
    return settled && settled.on > day ? open : decision
  }
  return withRecords(
    estate,
    [...estate.meeting.values()].map((each) => ({ ...each, decisions: each.decisions.map(asThen) })),
  )
}
