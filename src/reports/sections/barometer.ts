import { addDays, firstDayOf, isoWeekOf, lastDayOf } from '../../domain/civil-date.ts'
import { BAROMETER_LEVELS } from '../../domain/follow-up/barometer-reading.ts'
import type { Period } from '../../domain/period.ts'
import type { ReportBlock, ReportChart, ReportTable } from '../../domain/reports/report.ts'
import { barometer as words } from '../../messages/barometer.ts'
import { format } from '../../messages/format.ts'
import { reportFollowUp } from '../../messages/report-follow-up.ts'
import { levelOf, middleLevel, monthsOf, sectorsByName, weeksOf } from '../figures/sector-levels.ts'
import { withHeldCompared } from '../figures/with-held-compared.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportFollowUp.barometer

/** The whole scale is behind each chart: two periods are read on the same one. */
const BAND = { name: text.band, from: BAROMETER_LEVELS[0], until: BAROMETER_LEVELS.at(-1)! }

type Step = { readonly name: string; readonly weeks: readonly string[] }

/** Weeks one by one, months over a year. */
const stepsOf = ({ span }: SectionContext, period: Period): readonly Step[] =>
  span === 'year'
    ? monthsOf(period).map((month) => ({
        name: format.shortMonth(month),
        weeks: weeksOf({ from: firstDayOf(month), until: lastDayOf(month) }),
      }))
    : weeksOf(period).map((week) => ({ name: words.weekShort(week), weeks: [week] }))

function chartOf(context: SectionContext, period: Period): ReportChart {
  const { estate, span, today } = context
  const steps = stepsOf(context, period)
  return {
    ...{
      id: 'barometer',
      form: 'lines',
      unit: text.unit,
      band: BAND,
      categories: steps.map(({ name }) => name),
    },
    ...{ title: span === 'year' ? text.byMonth : text.byWeek, note: text.note },
    series: sectorsByName(estate).map(({ id: sector, name }) => ({
      name,
      values: steps.map(({ weeks }) =>
        middleLevel(weeks.map((week) => levelOf(estate, sector, week, today))),
      ),
    })),
  }
}

/** The middle of both periods, side by side on the same scale. */
function comparedTable({ estate, period, today }: SectionContext, compared: Period): ReportTable {
  const middle = (sector: string, of: Period): number | null =>
    middleLevel(weeksOf(of).map((week) => levelOf(estate, sector, week, today)))
  return {
    ...{ id: 'barometer-compared', caption: text.middles, head: text.middlesHead },
    rows: sectorsByName(estate).map(({ id, name }) => ({
      head: name,
      cells: [middle(id, compared), middle(id, period)],
    })),
  }
}

/** Sectors by their level of the week, the calmest first, each with its way since the week before; then those not given. */
function weekLines({ estate, period, today }: SectionContext): readonly string[] {
  const week = isoWeekOf(period.from)
  const before = isoWeekOf(addDays(period.from, -7))
  const said = sectorsByName(estate).map(({ id, name }) => {
    const level = levelOf(estate, id, week, today)
    const was = levelOf(estate, id, before, today)
    return { level, name: text.since(name, level === null || was === null ? 0 : level - was) }
  })
  const namesAt = (at: number | null): readonly string[] =>
    said.filter(({ level }) => level === at).map(({ name }) => name)
  const lines = [...BAROMETER_LEVELS]
    .reverse()
    .map((level) => text.at(words.levelName(level), namesAt(level)))
  return [...lines, text.at(text.notGiven, namesAt(null))].filter((line) => line !== '')
}

const isGiven = ({ series }: ReportChart): boolean =>
  series.some(({ values }) => values.some((value) => value !== null))

/** How each sector felt, week by week (over a year month by month), on its written scale; both periods on the same one. */
export const barometer: SectionMaker = (given) => {
  const context = withHeldCompared(given)
  const { span, period, compared, estate } = context
  const chart = chartOf(context, period)
  if (estate.sector.size === 0 || !isGiven(chart)) return null
  const section = (blocks: readonly ReportBlock[]) => ({ id: 'barometer', title: text.title, blocks })
  if (span === 'week') return section([{ kind: 'list', items: weekLines(context) }])
  return section([
    { kind: 'text', text: text.lead },
    ...(compared ? [{ kind: 'table' as const, table: comparedTable(context, compared) }] : []),
    { kind: 'chart', chart },
  ])
}
