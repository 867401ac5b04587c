import { isInPeriod } from '../../domain/period.ts'
import { outreach as words } from '../../messages/outreach.ts'
import { reportDecisions } from '../../messages/report-decisions.ts'
import { reportOutreach } from '../../messages/report-outreach.ts'
import { peopleSaid } from '../figures/people-said.ts'
import { periodBefore } from '../figures/period-before.ts'
import { sectorWords } from '../figures/sector-words.ts'
import { settledSituations } from '../figures/settled-situations.ts'
import { warmerSectors } from '../figures/warmer-sectors.ts'
import { actionsHeld } from './outreach.ts'
import { planPlace, plansTold } from './plans.ts'
import { projectsDone } from './projects.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportDecisions.fact

/** As many sentences as are read. */
const MOST = 2
/** Fewer are the week's ordinary course, and an insurer may not be told them. */
const LEAST_SETTLED = 5

/** What stands out, the rarest first: what was reached together, then what brought people together, then what got better. */
function facts(context: SectionContext): readonly string[] {
  const { estate, funder, period, today } = context
  const reached = plansTold(context).flatMap(({ place, evaluation }) =>
    evaluation && isInPeriod(evaluation.on, period) && evaluation.result !== 'not-reached'
      ? [text.plan(planPlace(estate, place), evaluation.result === 'reached')]
      : [],
  )
  const projects = projectsDone(context).map(({ places }) => text.project(sectorWords(estate, places)))
  const actions = actionsHeld(context, period).map((action) => {
    const { people, youths } = peopleSaid(action)
    return text.action(
      ...([words.form[action.form], words.theme[action.theme], sectorWords(estate, action.places)] as const),
      reportOutreach.met(people, youths),
    )
  })
  const settled = settledSituations(estate, funder, period).length
  const warmer = warmerSectors(estate, { period, before: periodBefore(period), today })
  return [
    ...[...reached, ...projects, ...actions],
    ...(settled >= LEAST_SETTLED ? [text.settled(settled)] : []),
    ...warmer.map(({ name, was, now }) => text.warmer(name, was, now)),
  ]
}

/** « Fait marquant »: assembled from the records, to be edited before it is printed. */
export const weekFact: SectionMaker = (context) => ({
  ...{ id: 'week-fact', title: text.title },
  blocks: [{ kind: 'text', id: 'week-fact', text: facts(context).slice(0, MOST).join(' ') || text.none }],
})
