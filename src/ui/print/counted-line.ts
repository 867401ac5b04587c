import type { AnyRecord, Estate, Kind } from '../../domain/estate.ts'
import { settingsOf } from '../../domain/estate.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { reportView } from '../../messages/report-view.ts'
import { weekRecordTitle } from '../../messages/week-records.ts'

/** A record that a figure counts, in words: what and where, and when. */
export type CountedLine = {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly isGone: boolean
}

const text = reportView.page

export const countedLine = (estate: Estate, kind: Kind, id: string): CountedLine => {
  const record = estate[kind].get(id) as AnyRecord | undefined
  if (!record) return { kind, id, title: text.gone, detail: '', isGone: true }
  return { kind, id, title: titleOf(estate, record), detail: dayOf(estate, record), isGone: false }
}

function titleOf(estate: Estate, record: AnyRecord): string {
  switch (record.kind) {
    case 'mediation':
      return text.mediation
    case 'round':
      return text.pair(format.boardDay(record.day))
    case 'entrance':
    case 'publicPlace':
    case 'building':
    case 'sector':
      return placeName(estate, record.id)
    case 'meeting':
      return format.capital(format.fullDay(record.day))
    default: {
      const title = weekRecordTitle(estate, { kind: record.kind, id: record.id, on: '' })
      return title === record.id && 'place' in record && typeof record.place === 'string'
        ? placeName(estate, record.place)
        : title
    }
  }
}

/** The day on which it was, began or was opened; empty where a record has none. */
function dayOf(estate: Estate, record: AnyRecord): string {
  const zone = settingsOf(estate).timeZone
  if ('when' in record && record.when && typeof record.when === 'object')
    return format.when(record.when, zone)
  const steps = 'statusSteps' in record ? record.statusSteps : undefined
  const day =
    'opened' in record
      ? record.opened
      : 'on' in record
        ? record.on
        : 'from' in record
          ? record.from
          : Array.isArray(steps)
            ? steps[0]?.on
            : undefined
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? format.shortDay(day) : ''
}
