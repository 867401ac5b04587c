import { isInPeriod } from '../../domain/period.ts'
import { peopleSaid } from '../../domain/published/people-said.ts'
import { outreach as words } from '../../messages/outreach.ts'
import { reportDecisions } from '../../messages/report-decisions.ts'
import { reportOutreach } from '../../messages/report-outreach.ts'
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
/** Fewer are the week's ordinary course. */
const LEAST_SETTLED = 5

type Fact = { readonly line: string; readonly action?: string }

/** What stands out, the rarest first: what was reached together, then what brought people together, then what got better. */
function facts(context: SectionContext): readonly Fact[] {
  const { estate, funder, period, today } = context
  const reached = plansTold(context).flatMap(({ place, evaluation }) =>
    evaluation && isInPeriod(evaluation.on, period) && evaluation.result !== 'not-reached'
      ? [text.plan(planPlace(estate, place), evaluation.result === 'reached')]
      : [],
  )
  const projects = projectsDone(context).map(({ places }) => text.project(sectorWords(estate, places)))
  const actions = actionsHeld(context, period).map((action): Fact => {
    const { id, form, theme, places } = action
    const met = reportOutreach.met(peopleSaid(action).people)
    return {
      action: id,
      line: text.action(words.form[form], words.theme[theme], sectorWords(estate, places), met),
    }
  })
  const settled = settledSituations(estate, funder, period).length
  const warmer = warmerSectors(estate, { period, before: periodBefore(period), today })
  const of = (line: string): Fact => ({ line })
  const rare = [
    ...[...[...reached, ...projects].map(of), ...actions],
    ...(settled >= LEAST_SETTLED ? [of(text.settled(settled))] : []),
  ]
  // The barometer says it too: it stands out where nothing else does.
  const calmer = warmer.map(({ name, was, now }) => of(text.warmer(name, was, now)))
  return (rare.length > 0 ? rare : calmer).slice(0, MOST)
}

/** Ids of the actions that the week's fact tells. */
export const actionsInFact = (context: SectionContext): readonly string[] =>
  facts(context).flatMap(({ action }) => action ?? [])

/** « Fait marquant »: assembled from the records, to be edited before it is printed. */
export const weekFact: SectionMaker = (context) => ({
  ...{ id: 'week-fact', title: text.title },
  blocks: [
    {
      ...{ kind: 'text', id: 'week-fact' },
      text:
        facts(context)
          .map(({ line }) => line)
          .join(' ') || text.none,
    },
  ],
})
