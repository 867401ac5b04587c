import type { Mediation } from '../../../domain/follow-up/mediation.ts'
import { byDay } from '../../../domain/follow-up/parts.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import type { TimelineEntry } from '../timeline.ts'

const said = text.happened

/** All that is noted of a case, by day; of a same day as it usually goes. */
export const mediationTimeline = (mediation: Mediation): readonly TimelineEntry[] => {
  const { opened, parties, meetings, agreements, closed, reopenings = [] } = mediation
  const withdrawn = parties.filter((party) => party.withdrawn !== undefined).map(({ letter }) => letter)
  const isCorrectable = (met: readonly string[]): boolean =>
    !closed && !met.some((letter) => withdrawn.includes(letter))
  const entries: TimelineEntry[] = [{ on: opened, title: said.opened }]
  for (const { letter, consent } of parties)
    if (consent !== undefined) entries.push({ on: consent, title: said.consent(letter) })
  for (const { id, on, type, parties: met, note } of meetings)
    entries.push({
      ...{ on, title: said.meeting(type, met), ...(note !== undefined && { text: note }) },
      ...(isCorrectable(met) && { part: id }),
    })
  for (const { on, text: agreed } of agreements) entries.push({ on, title: said.agreement, text: agreed })
  for (const { text: agreed, checks = [], result } of agreements)
    for (const { on, kept } of result ? [...checks, result] : checks)
      entries.push({ on, title: said.checked(kept), text: agreed })
  for (const { letter, withdrawn: gone } of parties)
    if (gone !== undefined) entries.push({ on: gone, title: said.withdrawn(letter) })
  for (const { on, outcome, reopened } of reopenings)
    entries.push({ on, title: said.closed(outcome) }, { on: reopened, title: said.reopened })
  if (closed) entries.push({ on: closed.on, title: said.closed(closed.outcome) })
  return byDay(entries, ({ on }) => on)
}
