import { addDays, isoWeekOf, mondayOf } from '../../domain/civil-date.ts'
import { passagesIn } from '../../domain/dated-records.ts'
import type { Period } from '../../domain/period.ts'
import type { Figure, ReportBlock } from '../../domain/reports/report.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { figure } from '../figures/figure.ts'
import { arePassagesHeld } from './held-records.ts'
import { passagesFigure } from './material-figures.ts'
import type { SceneContext, SceneMaker } from './scene-context.ts'
import { aboutBlock } from './since-last.ts'

/** Weeks that a chart of them needs to say something. */
const LEAST_WEEKS = 2

/** How often the team was there and talked with people, in all and week by week. */
export const teamPresence: SceneMaker = (context) => {
  const passages = passagesFigure(context)
  if (passages.value === 0 && (passages.was?.value ?? 0) === 0) return []
  return [
    aboutBlock(context),
    { kind: 'figures', figures: [passages, talksFigure(context)] },
    ...weekByWeek(context),
  ]
}

/** Passages and talks of each whole week: acts of the team, in the order of time. */
function weekByWeek(context: SceneContext): readonly ReportBlock[] {
  const { period, estate } = context
  if (!arePassagesHeld(context, period)) return []
  const weeks: Period[] = []
  let monday = mondayOf(isoWeekOf(period.from))
  if (monday < period.from) monday = addDays(monday, 7)
  for (; addDays(monday, 6) <= period.until; monday = addDays(monday, 7))
    weeks.push({ from: monday, until: addDays(monday, 6) })
  if (weeks.length < LEAST_WEEKS) return []
  const made = (week: Period): number => passagesIn(estate, week).filter(({ record }) => record.done).length
  return [
    {
      kind: 'chart',
      chart: {
        ...{ id: 'weeks', title: text.weeks, form: 'bars', unit: text.weeksUnit, note: text.weeksNote },
        categories: weeks.map(({ from }) => text.weekOf(from)),
        series: [
          { name: text.passages, values: weeks.map(made) },
          { name: text.talks, values: weeks.map((week) => talksIn(context, week)) },
        ],
      },
    },
  ]
}

const talksIn = ({ estate }: SceneContext, period: Period): number =>
  passagesIn(estate, period).filter(
    ({ record: { done, exchanges } }) => done && exchanges !== undefined && exchanges !== '0',
  ).length

/** Passages on which somebody was talked with, beside as many days before. */
const talksFigure = (context: SceneContext): Figure =>
  figure({
    ...{ id: 'talks', label: text.talks, definition: text.talksDefinition },
    ...(arePassagesHeld(context, context.period)
      ? { value: talksIn(context, context.period) }
      : { value: null, unsaid: text.notHeld }),
    ...(context.compared &&
      arePassagesHeld(context, context.compared) && { was: talksIn(context, context.compared) }),
  })
