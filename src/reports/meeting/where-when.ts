import { situationsIn } from '../../domain/dated-records.ts'
import { HOUR_BANDS } from '../../domain/half-day.ts'
import type { ReportBlock, ReportTable } from '../../domain/reports/report.ts'
import type { Situation } from '../../domain/situation.ts'
import { familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { hourBandOf } from '../../domain/when.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { words } from '../../messages/words.ts'
import { areSituationsHeld, notHeldBlock } from './held-records.ts'
import { publishedQuarters, publishedSectors } from './published-table.ts'
import { residenceLabel } from './residence-label.ts'
import type { SceneContext, SceneMaker } from './scene-context.ts'
import { aboutBlock } from './since-last.ts'

/** Rows that are read from the end of a room. */
const MOST_ROWS = 12

/** Where and when: maps and résidences for A, D and F before those who may know, the times of the day for all; a watch group reads sectors as they were published. */
export const whereWhen: SceneMaker = (context) => {
  const { may, maps } = context
  if (may.situations === 'none') {
    const sectors = publishedSectors(context)
    const unsaid: ReportBlock = { kind: 'text', text: text.sectorsNotSaid }
    return [publishedQuarters(context), ...(sectors.length > 0 ? sectors : [unsaid])]
  }
  if (!areSituationsHeld(context)) return [aboutBlock(context), notHeldBlock]
  const situations = situationsIn(context.estate, context.period).map(({ record }) => record)
  if (situations.length === 0) return []
  return [
    aboutBlock(context),
    ...maps.map(({ picture }): ReportBlock => ({ kind: 'map', picture })),
    ...(may.situations === 'totals' ? [] : [residences(context, situations)]),
    hours(context, situations),
  ]
}

/** A, D and F by résidence and public place, most first; places are not ranked beyond what is shown. */
function residences({ estate }: SceneContext, situations: readonly Situation[]): ReportBlock {
  const byLabel = new Map<string, Situation[]>()
  for (const situation of situations) {
    const label = residenceLabel(estate, situation.place)
    byLabel.set(label, [...(byLabel.get(label) ?? []), situation])
  }
  const sorted = [...byLabel].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'fr'))
  const table: ReportTable = {
    ...{ id: 'residences', caption: text.byResidence },
    head: [text.residence, ...MATERIAL_FAMILIES.map((each) => words.family[each]), text.total],
    rows: sorted.slice(0, MOST_ROWS).map(([head, all]) => ({
      head,
      cells: [
        ...MATERIAL_FAMILIES.map((family) => all.filter(({ code }) => familyOf(code) === family).length),
        all.length,
      ],
    })),
    ...(sorted.length > MOST_ROWS && { note: text.more(sorted.length - MOST_ROWS) }),
  }
  return { kind: 'table', table }
}

function hours({ estate }: SceneContext, situations: readonly Situation[]): ReportBlock {
  const { timeZone } = estate.settings.get('settings')!
  const count = (band: (typeof HOUR_BANDS)[number]) =>
    situations.filter(({ when }) => hourBandOf(when, timeZone) === band).length
  return {
    kind: 'chart',
    chart: {
      ...{ id: 'hours', title: text.hours, form: 'bars', unit: text.unit, note: text.hoursNote },
      categories: HOUR_BANDS.map((band) => words.band[band]),
      series: [{ name: text.count, values: HOUR_BANDS.map(count) }],
    },
  }
}
