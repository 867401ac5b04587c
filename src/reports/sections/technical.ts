import { type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import { settingsOf } from '../../domain/estate.ts'
import { isOpenSituation } from '../../domain/follow-up/situation-loop.ts'
import { technicalDelays } from '../../domain/follow-up/technical-delays.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import type { Figure, ReportBlock, ReportTable } from '../../domain/reports/report.ts'
import type { Situation, Status } from '../../domain/situation.ts'
import { situationPlace } from '../../domain/situation-place.ts'
import { familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { dayOf } from '../../domain/when.ts'
import { reportSituations } from '../../messages/report-situations.ts'
import { reportTechnical as text } from '../../messages/report-technical.ts'
import { counted, figure } from '../figures/figure.ts'
import { materialIn } from '../figures/material-in.ts'
import { materialTold } from '../figures/material-told.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const STEPS = ['transmitted', 'taken-up', 'done', 'checked', 'reopened'] as const satisfies readonly Status[]
/** Days under which an open situation is of a band. */
const AGES = [15, 31, 91, Number.POSITIVE_INFINITY]

/** All of A, D and F that a reader may be told of, as they stood on a day. */
function standing(
  { estate }: SectionContext,
  funder: SectionContext['funder'],
  on: CivilDate,
): readonly Situation[] {
  const zone = settingsOf(estate).timeZone
  const isTold = materialTold(estate, funder)
  const told: Situation[] = []
  for (const situation of estate.situation.values()) {
    if (!isTold(situation) || dayOf(situation.when, zone) > on) continue
    if (situationPlace(estate, situation.place) === undefined) continue
    const isCurrent = situation.statusSteps.every((step) => step.on <= on)
    told.push(
      isCurrent
        ? situation
        : { ...situation, statusSteps: situation.statusSteps.filter((step) => step.on <= on) },
    )
  }
  return told
}

const stepped = (all: readonly Situation[], status: Status, period: Period): readonly Situation[] =>
  all.filter(({ statusSteps }) =>
    statusSteps.some((step) => step.status === status && isInPeriod(step.on, period)),
  )

function figuresOf(context: SectionContext, now: readonly Situation[], was: readonly Situation[] | null) {
  const { estate, funder, period, compared } = context
  const reader = funder?.role ?? 'all'
  const one = (
    words: { readonly id: string; readonly label: string; readonly definition: string },
    records: readonly Situation[],
    before: readonly Situation[] | null,
  ): Figure =>
    figure({
      ...{ ...words, value: records.length, counts: counted('situation', records) },
      ...(before && { was: before.length }),
    })
  const defects = (of: Period): readonly Situation[] =>
    materialIn(estate, funder, of).flatMap(({ record }) => (familyOf(record.code) === 'F' ? [record] : []))
  return [
    one(
      { id: 'defects', label: text.noted.label, definition: text.noted.definition(reader) },
      defects(period),
      compared && defects(compared),
    ),
    ...STEPS.map((status) =>
      one(
        {
          id: `loop-${status}`,
          label: text.step[status],
          definition: text.definition(text.stepDefinition[status], reader),
        },
        stepped(now, status, period),
        was && compared && stepped(was, status, compared),
      ),
    ),
    one(
      { id: 'loop-open', label: text.open.label, definition: text.open.definition(reader) },
      now.filter(isOpenSituation),
      was?.filter(isOpenSituation) ?? null,
    ),
  ]
}

/** The reader's medians beside those of everybody together; for all, together alone. */
function delayTable(
  { period, funder }: SectionContext,
  family: 'F' | 'AD',
  {
    own,
    all,
    on,
  }: { readonly own: readonly Situation[]; readonly all: readonly Situation[]; readonly on: CivilDate },
): ReportTable {
  const delaysOf = (situations: readonly Situation[]) =>
    technicalDelays(
      situations.filter(({ code }) => family.includes(familyOf(code))),
      on,
      period,
    )
  const columns = funder ? [delaysOf(own), delaysOf(all)] : [delaysOf(all)]
  return {
    ...{ id: `delays-${family}`, caption: text.delays(family), note: text.delaysNote },
    head: [text.stage, ...(funder ? [text.yours] : []), text.together],
    rows: columns[0]!.map(({ from }, rank) => ({
      head: text.leg(from as Exclude<typeof from, 'checked'>),
      cells: columns.map((delays) => text.median(delays[rank]!.median, delays[rank]!.count)),
    })),
  }
}

function ageTable({ estate }: SectionContext, now: readonly Situation[], on: CivilDate): ReportTable | null {
  const zone = settingsOf(estate).timeZone
  const open = now.filter(isOpenSituation).map((situation) => ({
    family: familyOf(situation.code),
    days: daysBetween(dayOf(situation.when, zone), on),
  }))
  if (open.length === 0) return null
  return {
    ...{ id: 'loop-ages', caption: text.ages },
    head: [text.age, ...MATERIAL_FAMILIES.map(reportSituations.column), text.all],
    rows: AGES.map((below, rank) => {
      const ofBand = open.filter(({ days }) => days < below && days >= (AGES[rank - 1] ?? 0))
      const ofFamily = MATERIAL_FAMILIES.map(
        (family) => ofBand.filter((each) => each.family === family).length,
      )
      return { head: text.ageBand[below]!, cells: [...ofFamily, ofBand.length] }
    }),
  }
}

/**
 * The loop from noted to checked on the spot: what reached each step in the period, how long steps took (the reader's beside
 * everybody's together, nobody ranked), what is still open and since when. An insurer, who gets no rows, has none.
 */
export const technical: SectionMaker = (context) => {
  const { funder, period, compared, span, today } = context
  if (funder?.role === 'insurer') return null
  const on = [period.until, today].sort()[0]!
  const now = standing(context, funder, on)
  if (now.length === 0) return null
  const was = compared && standing(context, funder, compared.until)
  const all = funder ? standing(context, null, on) : now
  const ages = span === 'week' ? null : ageTable(context, now, on)
  const families = span === 'week' ? [] : (['F', 'AD'] as const)
  const blocks: readonly ReportBlock[] = [
    ...(span === 'week' ? [] : [{ kind: 'text' as const, text: text.lead }]),
    {
      kind: 'figures',
      // Over a week what did not move leaves its line to the others.
      figures: figuresOf(context, now, was).filter(
        ({ value, was: before }) => span !== 'week' || value !== 0 || (before?.value ?? 0) !== 0,
      ),
    },
    ...families.map((family) => ({
      kind: 'table' as const,
      table: delayTable(context, family, { own: now, all, on }),
    })),
    ...(ages ? [{ kind: 'table' as const, table: ages }] : []),
  ]
  return { id: 'technical', title: text.title, blocks }
}
