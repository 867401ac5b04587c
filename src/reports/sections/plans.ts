import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Commitment, JointPlan } from '../../domain/follow-up/joint-plan.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import type { Figure, ReportTable } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { partnerName } from '../../messages/partner-name.ts'
import { placeName } from '../../messages/place-name.ts'
import { reportFollowUp } from '../../messages/report-follow-up.ts'
import { counted, figure } from '../figures/figure.ts'
import { inScope } from '../figures/in-scope.ts'
import { sectorWords } from '../figures/sector-words.ts'
import { withHeldCompared } from '../figures/with-held-compared.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportFollowUp.plans
/** Months that plans are kept. */
const MONTHS = 24

/** A plan by its place: a public place by its name, any other by its sector. */
export const planPlace = (estate: Estate, place: string): string =>
  estate.publicPlace.has(place) ? placeName(estate, place) : sectorWords(estate, [place])

/** Plans to be told to a reader: those in which it undertook something, or at its places; all of them to all together. */
export const plansTold = ({
  estate,
  funder,
}: Pick<SectionContext, 'estate' | 'funder'>): readonly JointPlan[] => {
  const isTheirs = inScope(estate, funder)
  return [...estate.jointPlan.values()]
    .filter(
      ({ place, commitments }) =>
        !funder || commitments.some(({ partner }) => partner === funder.id) || isTheirs(place),
    )
    .sort((a, b) => (a.from < b.from || (a.from === b.from && a.id < b.id) ? -1 : 1))
}

export type CommitmentState = 'kept' | 'late' | 'ahead'

/** Where a commitment stands on a day. */
export const commitmentState = ({ due, done }: Commitment, day: CivilDate): CommitmentState =>
  done !== undefined && done <= day ? 'kept' : due < day ? 'late' : 'ahead'

const plansIn = (context: SectionContext, { from, until }: Period): readonly JointPlan[] =>
  plansTold(context).filter(
    (plan) => plan.from <= until && (plan.evaluation === undefined || plan.evaluation.on >= from),
  )

const keptIn = (plans: readonly JointPlan[], period: Period): number =>
  plans
    .flatMap(({ commitments }) => commitments)
    .filter(({ done }) => done !== undefined && isInPeriod(done, period)).length

const lateOn = (plans: readonly JointPlan[], day: CivilDate): readonly Commitment[] =>
  plans.flatMap(({ commitments, evaluation }) =>
    evaluation && evaluation.on <= day
      ? []
      : commitments.filter((each) => commitmentState(each, day) === 'late'),
  )

const evaluatedIn = (plans: readonly JointPlan[], period: Period): readonly JointPlan[] =>
  plans.filter(({ evaluation }) => evaluation && isInPeriod(evaluation.on, period))

/** The last day of a period that is not ahead. */
export const lastDayTold = ({ until }: Period, today: CivilDate): CivilDate => [until, today].sort()[0]!

function figuresOf(context: SectionContext, plans: readonly JointPlan[]): readonly Figure[] {
  const { period, compared, today } = context
  const before = compared && { plans: plansIn(context, compared), period: compared }
  const counts = counted('jointPlan', plans)
  const evaluated = evaluatedIn(plans, period)
  const late = (of: readonly JointPlan[], within: Period): number =>
    lateOn(of, lastDayTold(within, today)).length
  return [
    figure({
      ...{ id: 'plans', label: text.current, definition: text.currentDefinition },
      ...{ value: plans.length, counts, ...(before && { was: before.plans.length }) },
    }),
    figure({
      ...{ id: 'commitments-kept', label: text.kept, definition: text.keptDefinition },
      ...{ value: keptIn(plans, period), counts },
      ...(before && { was: keptIn(before.plans, before.period) }),
    }),
    figure({
      ...{ id: 'commitments-late', label: text.late, definition: text.lateDefinition },
      ...{ value: late(plans, period), counts, ...(before && { was: late(before.plans, before.period) }) },
    }),
    figure({
      ...{ id: 'plans-evaluated', label: text.evaluated, definition: text.evaluatedDefinition },
      ...{ value: evaluated.length, counts: counted('jointPlan', evaluated) },
      ...(before && { was: evaluatedIn(before.plans, before.period).length }),
    }),
  ]
}

function tableOf({ estate, period, today }: SectionContext, plans: readonly JointPlan[]): ReportTable {
  const day = lastDayTold(period, today)
  return {
    ...{ id: 'plans', caption: text.table, head: text.head },
    rows: plans.map(({ place, from, until, commitments, evaluation }) => {
      const states = commitments.map((each) => commitmentState(each, day))
      const count = (state: CommitmentState): number => states.filter((each) => each === state).length
      const isEvaluated = evaluation !== undefined && evaluation.on <= day
      return {
        head: planPlace(estate, place),
        cells: [
          ...[text.dates(from, until), count('kept'), count('late'), count('ahead')],
          text.result(isEvaluated ? evaluation.result : undefined),
        ],
      }
    }),
  }
}

/** What the reader and the team undertook in these plans, by the day on which it is due; null where that is nothing. */
function ownTable(context: SectionContext, plans: readonly JointPlan[]): ReportTable | null {
  const { estate, funder, period, today } = context
  const day = lastDayTold(period, today)
  const own = plans
    .flatMap(({ place, commitments }) =>
      commitments
        .filter(({ partner }) => partner === 'team' || partner === funder?.id)
        .map((commitment) => ({ place, commitment })),
    )
    .sort((a, b) => (a.commitment.due < b.commitment.due ? -1 : 1))
  if (own.length === 0) return null
  return {
    ...{ id: 'commitments', caption: text.own(funder?.name), head: text.ownHead },
    rows: own.map(({ place, commitment }) => {
      const state = commitmentState(commitment, day)
      return {
        head: planPlace(estate, place),
        cells: [
          ...[partnerName(estate, commitment.partner), format.shortDay(commitment.due)],
          state === 'kept' ? text.keptOn(commitment.done!) : text.state[state],
        ],
      }
    }),
  }
}

/**
 * Plans of partners: what was kept, what is late, what was evaluated; to a funder its own commitments one by one and those of
 * the team, to all together those of the team alone, so that no partner is set against another. Their words stay unsaid.
 */
export const plans: SectionMaker = (given) => {
  const context = withHeldCompared(given, MONTHS)
  const { period } = context
  const all = plansIn(context, period)
  if (all.length === 0) return null
  const own = ownTable(context, all)
  return {
    ...{ id: 'plans', title: text.title },
    blocks: [
      { kind: 'figures', figures: figuresOf(context, all) },
      { kind: 'table', table: tableOf(context, all) },
      ...(own ? [{ kind: 'table' as const, table: own }] : []),
    ],
  }
}
