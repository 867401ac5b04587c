import { HOUR_BANDS } from '../../domain/half-day.ts'
import { LEAST_SAID } from '../../domain/partners/may-show.ts'
import type { Figure, ReportBlock } from '../../domain/reports/report.ts'
import type { Situation } from '../../domain/situation.ts'
import { hourBandOf } from '../../domain/when.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { words } from '../../messages/words.ts'
import { situationsIn } from '../figures/dated-records.ts'
import { figure } from '../figures/figure.ts'
import type { SceneContext } from './scene-context.ts'

const mayBeSaid = (count: number): boolean => count === 0 || count >= LEAST_SAID

const openedIn = ({ estate, period }: SceneContext): readonly Situation[] =>
  situationsIn(estate, period).map(({ record }) => record)

/** How many situations were opened to a watch group, said from 5; no record is told. */
export const openedFigure = (context: SceneContext): Figure => {
  const count = openedIn(context).length
  return figure({
    ...{ id: 'opened', label: text.opened, definition: text.openedDefinition },
    ...{ value: mayBeSaid(count) ? count : null, unsaid: text.underFive },
  })
}

type Cell = { readonly head: string; readonly count: number }

/** A table whose cells may all be said, or the reason why none is: what is withheld can't be worked out from the others. */
const allOrNone = (
  id: string,
  caption: string,
  head: string,
  cells: readonly Cell[],
  withheld: string,
): readonly ReportBlock[] => {
  if (!cells.every(({ count }) => mayBeSaid(count))) return [{ kind: 'text', text: withheld }]
  const rows = cells.map(({ head: name, count }) => ({ head: name, cells: [count] }))
  return [{ kind: 'table', table: { id, caption, head: [head, text.count], rows } }]
}

/** Situations opened to a watch group by sector and by time of the day, each time all cells or none. */
export const openedTables = (context: SceneContext): readonly ReportBlock[] => {
  const { estate } = context
  const opened = openedIn(context)
  if (opened.length < LEAST_SAID) return []
  const { timeZone } = estate.settings.get('settings')!
  const sectors = [...estate.sector.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
  const elsewhere = opened.filter(({ place }) => !estate.sector.has(place)).length
  const bySector: readonly Cell[] = [
    ...sectors.map(({ id, name }) => ({
      head: name,
      count: opened.filter(({ place }) => place === id).length,
    })),
    ...(elsewhere > 0 ? [{ head: text.elsewhere, count: elsewhere }] : []),
  ]
  const byHour = HOUR_BANDS.map((band) => ({
    head: words.band[band],
    count: opened.filter(({ when }) => hourBandOf(when, timeZone) === band).length,
  }))
  return [
    ...allOrNone('opened-sectors', text.bySector, text.sector, bySector, text.withheldBySector),
    ...allOrNone('opened-hours', text.hours, text.hours, byHour, text.withheldByHour),
  ]
}
