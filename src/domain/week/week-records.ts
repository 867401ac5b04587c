import { addDays, type CivilDate, type IsoWeek, mondayOf } from '../civil-date.ts'
import { type Estate, type Kind, settingsOf } from '../estate.ts'
import { dayOf } from '../when.ts'

/** What may happen in a week, in the order shown. */
export const WEEK_EVENTS = [
  'passage',
  'situation',
  'situation-step',
  'intervention',
  'request-opened',
  'request-answered',
  'relay-step',
  'mediation-opened',
  'mediation-meeting',
  'mediation-check',
  'mediation-closed',
  'action-held',
  'action-step',
  'expectation-answered',
  'project-step',
  'milestone-done',
  'commitment-done',
  'plan-evaluated',
  'barometer',
] as const
export type WeekEvent = (typeof WEEK_EVENTS)[number]

/** Something that happened in a week, and the record that holds it. */
export type WeekRecord = {
  readonly kind: Kind
  readonly id: string
  readonly on: CivilDate
  /** The status of a step, the id of a milestone, a commitment or an expectation. */
  readonly part?: string
}

/** By kind of event: how many there were, and their records, oldest first. Of mediations the records are not given. */
export type WeekRecords = Readonly<
  Record<WeekEvent, { readonly count: number; readonly records: readonly WeekRecord[] }>
>

type Found = WeekRecord & { readonly event: WeekEvent }

const steps = (
  event: WeekEvent,
  {
    kind,
    id,
    statusSteps,
  }: {
    readonly kind: Kind
    readonly id: string
    readonly statusSteps: readonly { readonly status: string; readonly on: CivilDate }[]
  },
): readonly Found[] => statusSteps.map(({ status, on }) => ({ event, kind, id, on, part: status }))

const happened = (estate: Estate): readonly Found[] => {
  const zone = settingsOf(estate).timeZone
  const found: Found[] = []
  for (const kind of ['passage', 'situation', 'intervention'] as const)
    for (const { id, when } of estate[kind].values())
      found.push({ event: kind, kind, id, on: dayOf(when, zone) })
  // The first step says only that it was noted.
  for (const each of estate.situation.values()) found.push(...steps('situation-step', each).slice(1))
  for (const { kind, id, on, answer } of estate.request.values()) {
    found.push({ event: 'request-opened', kind, id, on })
    if (answer) found.push({ event: 'request-answered', kind, id, on: answer.on })
  }
  for (const each of estate.relay.values()) found.push(...steps('relay-step', each))
  for (const { kind, id, opened, meetings, agreements, closed } of estate.mediation.values()) {
    found.push({ event: 'mediation-opened', kind, id, on: opened })
    for (const { on } of meetings) found.push({ event: 'mediation-meeting', kind, id, on })
    for (const { checks = [], result } of agreements)
      for (const { on } of result ? [...checks, result] : checks)
        found.push({ event: 'mediation-check', kind, id, on })
    if (closed) found.push({ event: 'mediation-closed', kind, id, on: closed.on })
  }
  for (const each of estate.action.values()) {
    const { kind, id, days, expectations, statusSteps } = each
    // A day of an action that is only planned, or was called off, was not held.
    if (['held', 'closed'].includes(statusSteps.at(-1)?.status ?? 'planned'))
      for (const on of days) found.push({ event: 'action-held', kind, id, on })
    found.push(...steps('action-step', each))
    for (const { id: part, answer } of expectations)
      if (answer) found.push({ event: 'expectation-answered', kind, id, on: answer.on, part })
  }
  for (const each of estate.project.values()) {
    const { kind, id, milestones } = each
    found.push(...steps('project-step', each))
    for (const { id: part, done } of milestones)
      if (done) found.push({ event: 'milestone-done', kind, id, on: done, part })
  }
  for (const { kind, id, commitments, evaluation } of estate.jointPlan.values()) {
    for (const { id: part, done } of commitments)
      if (done) found.push({ event: 'commitment-done', kind, id, on: done, part })
    if (evaluation) found.push({ event: 'plan-evaluated', kind, id, on: evaluation.on })
  }
  return found
}

/** What happened in a week, by kind of event; the barometer by the week it is of. */
export const weekRecords = (estate: Estate, week: IsoWeek): WeekRecords => {
  const monday = mondayOf(week)
  const sunday = addDays(monday, 6)
  const found = happened(estate).filter(({ on }) => on >= monday && on <= sunday)
  for (const { kind, id, on, week: of } of estate.barometer.values())
    if (of === week) found.push({ event: 'barometer', kind, id, on })
  found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return Object.fromEntries(
    WEEK_EVENTS.map((event) => {
      const all = found.filter((each) => each.event === event)
      // What a mediation holds stays with those who follow it: a week shows totals.
      const records = all.filter(({ kind }) => kind !== 'mediation').map(({ event: _, ...record }) => record)
      return [event, { count: all.length, records }]
    }),
  ) as unknown as WeekRecords
}
