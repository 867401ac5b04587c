import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { Period } from '../../domain/period.ts'
import { aboutPlace } from '../../domain/register/about-place.ts'
import type { Report } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { register as words } from '../../messages/register.ts'
import { registerKinds } from '../../messages/register-kinds.ts'

/** What is held about a place between two days, for whoever asks for access. */
export const aboutPlaceReport = (estate: Estate, place: string, period: Period, today: CivilDate): Report => {
  const { territory, fictional } = settingsOf(estate)
  const { rights } = words
  const found = aboutPlace(estate, place, period)
  const [day, ...head] = rights.columns
  const table = {
    ...{ id: 'about', caption: rights.caption(placeName(estate, place)), head: [day, ...head] },
    rows: found.map(({ on, kind, texts }) => ({
      head: format.day(on),
      cells: [registerKinds.names[kind], texts.map(({ text }) => text).join(' · ') || rights.noText],
    })),
  }
  return {
    name: words.paper.place(today),
    title: rights.extractTitle,
    lines: [territory, placeName(estate, place), format.period(period)],
    fictional,
    made: today,
    sections: [
      {
        id: 'about',
        title: rights.title,
        blocks: [
          { kind: 'text', text: rights.found(found.length) },
          ...(found.length > 0 ? [{ kind: 'table' as const, table }] : []),
        ],
      },
    ],
    notes: [words.rule],
  }
}
