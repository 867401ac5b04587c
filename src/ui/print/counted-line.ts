import { type Estate, settingsOf } from '../../domain/estate.ts'
import { heldDay } from '../../domain/follow-up/action-steps.ts'
import type { OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import type { CountedKind } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { reportView } from '../../messages/report-view.ts'
import { weekRecordTitle } from '../../messages/week-records.ts'

/** A record that a figure counts, in words: what and where, and when. */
export type CountedLine = {
  readonly kind: CountedKind
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly isGone: boolean
}

type Counted = NonNullable<ReturnType<Estate[CountedKind]['get']>>

const text = reportView.page

export const countedLine = (estate: Estate, kind: CountedKind, id: string): CountedLine => {
  const record = estate[kind].get(id)
  if (!record) return { kind, id, title: text.gone, detail: '', isGone: true }
  return { kind, id, title: titleOf(estate, record), detail: dayOf(estate, record), isGone: false }
}

function titleOf(estate: Estate, record: Counted): string {
  switch (record.kind) {
    case 'round':
      return text.round(format.boardDay(record.day))
    case 'weekClosure':
      return text.closure(record.week)
    case 'entrance':
    case 'publicPlace':
      return placeName(estate, record.id)
    case 'passage':
    case 'situation':
    case 'action':
    case 'project':
    case 'jointPlan':
      return weekRecordTitle(estate, { kind: record.kind, id: record.id, on: '' })
  }
}

/** The day or days on which it was; empty where a record has none, or its title says it. */
function dayOf(estate: Estate, record: Counted): string {
  switch (record.kind) {
    case 'passage':
    case 'situation':
      return format.when(record.when, settingsOf(estate).timeZone)
    case 'action':
      return heldWhen(record)
    case 'project': {
      const [first] = record.statusSteps
      return first ? text.since(first.on) : ''
    }
    case 'jointPlan':
      return format.period({ from: record.from, until: record.until })
    case 'weekClosure':
      return text.closedOn(record.on)
    case 'round':
    case 'entrance':
    case 'publicPlace':
      return ''
  }
}

/** The days on which an action was held, which may not be those planned; of one that was not, these. */
function heldWhen(action: OutreachAction): string {
  const held = heldDay(action)
  if (held === undefined) return text.plannedOn(action.days)
  return text.heldOn(held === action.days[0] ? action.days : [held])
}
