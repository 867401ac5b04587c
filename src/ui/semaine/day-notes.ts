import { html, nothing, type TemplateResult } from 'lit'
import type { CivilDate, IsoWeek } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { dueItems } from '../../domain/follow-up/due-items.ts'
import { weekRounds } from '../../domain/week/week-rounds.ts'
import { due as text } from '../../messages/due.ts'
import { format } from '../../messages/format.ts'
import type { Store } from '../../store/store.ts'

/** What a day of the week holds beside its rounds: agreements to check and requests to answer, as counts; hours of its rendez-vous. */
export type DayNotes = {
  readonly agreements: number
  readonly requests: number
  readonly rendezVous: readonly string[]
}

/** Notes of the days of a week that have some. */
export const dayNotes = (estate: Estate, week: IsoWeek): ReadonlyMap<CivilDate, DayNotes> => {
  const days = new Map<CivilDate, DayNotes>()
  const add = (day: CivilDate, change: (notes: DayNotes) => Partial<DayNotes>): void => {
    const notes = days.get(day) ?? { agreements: 0, requests: 0, rendezVous: [] }
    days.set(day, { ...notes, ...change(notes) })
  }
  for (const { due, reason } of dueItems(estate)) {
    if (reason === 'agreement-check') add(due, ({ agreements }) => ({ agreements: agreements + 1 }))
    if (reason === 'request-answer') add(due, ({ requests }) => ({ requests: requests + 1 }))
  }
  const dayOf = new Map(weekRounds(estate, week).map(({ template, day }) => [template, day]))
  for (const { stopKind, week: of, roundTemplate, at } of estate.appointment.values()) {
    const day = stopKind === 'rendez-vous' && of === week ? dayOf.get(roundTemplate) : undefined
    if (day !== undefined) add(day, ({ rendezVous }) => ({ rendezVous: [...rendezVous, at].sort() }))
  }
  return days
}

/** The quiet line under a day of the board; nothing when the day has none. What is due opens the inbox. */
export const dayNotesRow = (
  day: CivilDate,
  notes: DayNotes | undefined,
  columns: number,
  store: Store,
): TemplateResult | typeof nothing => {
  if (!notes) return nothing
  const { agreements, requests, rendezVous } = notes
  const due = [
    ...(agreements > 0 ? [text.board.agreements(agreements)] : []),
    ...(requests > 0 ? [text.board.requests(requests)] : []),
  ].join(', ')
  const open = (): void => store.look({ workspace: 'suivis', followView: 'due', following: null })
  return html`<tr class="notes">
    <td colspan=${columns}>
      <span class="visually-hidden">${text.board.of(format.weekday(day))}</span>
      ${due === '' ? nothing : html`<button type="button" class="link" @click=${open}>${due}</button>`}
      ${rendezVous.length > 0 ? html`<span>${text.board.rendezVous(rendezVous)}</span>` : nothing}
    </td>
  </tr>`
}
