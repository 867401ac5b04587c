import { type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import { settingsOf } from '../../domain/estate.ts'
import { isOpenSituation } from '../../domain/follow-up/situation-loop.ts'
import type { Figure, ReportBlock } from '../../domain/reports/report.ts'
import type { Situation } from '../../domain/situation.ts'
import { familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { dayOf } from '../../domain/when.ts'
import { format } from '../../messages/format.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { meetings } from '../../messages/meetings.ts'
import { partnerName } from '../../messages/partner-name.ts'
import { counted, figure } from '../figures/figure.ts'
import { areSituationsHeld, notHeldBlock } from './held-records.ts'
import type { SceneContext, SceneMaker } from './scene-context.ts'

/** Days since a situation was noted: where the second and the third column of ages begin. */
const AGES = [15, 31] as const
/** Days ahead that a commitment is already said to be due. */
const AHEAD_DAYS = 31

/** What waits for whom: open situations of A, D and F with their age, commitments due. Funders stand in alphabetical order, never by what waits. */
export const needsYou: SceneMaker = (context) => {
  const open = [...context.estate.situation.values()].filter(isOpenSituation)
  const commitments = commitmentsDue(context)
  // Of rows of A, D and F an insurer reads none: 0 would be said as a fact.
  if (context.funder?.role === 'insurer') return commitments
  const areHeld = areSituationsHeld(context)
  return [
    // There with 0 too: a partner that acted on what its part said may still answer to it.
    {
      kind: 'figures',
      figures: MATERIAL_FAMILIES.map((family) => openFigure(areHeld ? open : null, family)),
    },
    ...(areHeld ? [] : [notHeldBlock]),
    ...(areHeld && open.length > 0 ? [byFunder(context, open)] : []),
    ...commitments,
    ...(areHeld && open.length + commitments.length === 0 ? [nothingWaits] : []),
  ]
}

const nothingWaits: ReportBlock = { kind: 'text', text: meetings.nothing['needs-you'] }

/** How many are open; null: those that were are not all there any more. */
const openFigure = (
  open: readonly Situation[] | null,
  family: (typeof MATERIAL_FAMILIES)[number],
): Figure => {
  const records = open?.filter(({ code }) => familyOf(code) === family)
  return figure({
    ...{ id: `open-${family}`, label: text.open(family), definition: text.openDefinition(family) },
    ...(records
      ? { value: records.length, counts: counted('situation', records) }
      : { value: null, unsaid: text.notHeld }),
  })
}

function byFunder({ estate, today, funder }: SceneContext, open: readonly Situation[]): ReportBlock {
  const zone = settingsOf(estate).timeZone
  const age = ({ when }: Situation): number => daysBetween(dayOf(when, zone), today)
  const cells = (all: readonly Situation[]): readonly number[] => [
    all.length,
    all.filter((each) => age(each) < AGES[0]).length,
    all.filter((each) => age(each) >= AGES[0] && age(each) < AGES[1]).length,
    all.filter((each) => age(each) >= AGES[1]).length,
  ]
  const funders = [...estate.landlord.values()]
    .filter(({ id }) => (funder ? id === funder.id : open.some(({ responsible }) => responsible === id)))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
  return {
    kind: 'table',
    table: {
      ...{ id: 'waiting', caption: text.waiting, head: [text.funder, text.openCount, ...text.ages] },
      rows: funders.map(({ id, name }) => ({
        head: name,
        cells: cells(open.filter(({ responsible }) => responsible === id)),
      })),
      ...(!funder && { note: text.waitingNote }),
    },
  }
}

/** What partners undertook in plans and is due within a month or late, by its day. */
function commitmentsDue({ estate, today }: SceneContext): readonly ReportBlock[] {
  const isDue = (due: CivilDate): boolean => daysBetween(today, due) <= AHEAD_DAYS
  const due = [...estate.jointPlan.values()]
    .filter(({ evaluation }) => !evaluation)
    .flatMap(({ commitments }) =>
      commitments.filter(({ done, due: day }) => done === undefined && isDue(day)),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1))
  if (due.length === 0) return []
  return [
    {
      kind: 'table',
      table: {
        ...{ id: 'commitments', caption: text.commitments, head: [text.commitment, text.who, text.due] },
        rows: due.map(({ text: head, partner, due: day }) => ({
          head,
          cells: [
            partnerName(estate, partner),
            day < today ? text.late(format.shortDay(day)) : format.shortDay(day),
          ],
        })),
      },
    },
  ]
}
