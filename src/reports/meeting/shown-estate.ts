import { type Estate, emptyEstate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import { maySeeDecisions } from '../../domain/partners/decisions-of.ts'
import { isBySector, MAY_SHOW, type MayShow } from '../../domain/partners/may-show.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { MISSION, type QuarterFigures } from '../../domain/published/quarter-figures.ts'
import { withoutNotes } from '../../domain/retention/without-notes.ts'
import { inScope } from '../figures/in-scope.ts'
import { NOWHERE, residenceOf, shownSituations } from './shown-situations.ts'

type Met = Pick<PartnerMeeting, 'audience' | 'funder'>

const known = new WeakMap<Estate, Map<string, Estate>>()

/**
 * The territory as an audience may know it: what it may not see is not in it, so that nothing computed from it can show it.
 * Kinds that no line here names are empty. Asked twice of the same records, the same one comes back.
 */
export const shownEstate = (estate: Estate, { audience, funder: id }: Met): Estate => {
  const byAudience = known.get(estate) ?? new Map<string, Estate>()
  known.set(estate, byAudience)
  const key = `${audience} ${id ?? ''}`
  let shown = byAudience.get(key)
  if (!shown) {
    shown = narrowed(estate, { audience, ...(id !== undefined && { funder: id }) })
    byAudience.set(key, shown)
  }
  return shown
}

function narrowed(estate: Estate, met: Met): Estate {
  const may = MAY_SHOW[met.audience]
  const funder = (met.funder === undefined ? null : estate.landlord.get(met.funder)) ?? null
  const isOwn = may.situations === 'own' ? (funder ? inScope(estate, funder) : () => false) : () => true
  const { settings, landlord, service, code, perimeter, street } = estate
  return {
    ...emptyEstate(),
    ...{ settings, landlord, service, code },
    ...(may.work !== 'none' && { perimeter, street, greenSpace: estate.greenSpace }),
    ...(may.situations !== 'totals' && { sector: estate.sector }),
    ...(may.work !== 'none' && groundOf(estate, isOwn)),
    situation: shownSituations(estate, may, funder),
    passage: passagesOf(estate, may, isOwn),
    quarterFigures: mapped(estate.quarterFigures, (each) => cellsOf(each, may, funder)),
    meeting: mapped(estate.meeting, (each) => meetingOf(each, met, may)),
    jointPlan: plansOf(estate, may, funder),
    ...(may.work === 'all' && {
      action: mapped(estate.action, (each) => withoutNotes(each) as typeof each),
      project: mapped(estate.project, (each) => withoutNotes(each) as typeof each),
      barometer: estate.barometer,
    }),
  }
}

/** The records that stay, changed or as they are; null: it goes. */
function mapped<Record extends { readonly id: string }>(
  records: ReadonlyMap<string, Record>,
  shown: (record: Record) => Record | null,
): ReadonlyMap<string, Record> {
  const kept = new Map<string, Record>()
  for (const record of records.values()) {
    const each = shown(record)
    if (each) kept.set(each.id, each)
  }
  return kept
}

/** Buildings and public places; entrances lose what tells one from another. */
function groundOf(estate: Estate, isOwn: (place: string) => boolean): Partial<Estate> {
  const own = <Each extends { readonly id: string }>(each: Each): Each | null =>
    isOwn(each.id) ? each : null
  return {
    building: mapped(estate.building, own),
    entrance: mapped(estate.entrance, (each) => own({ ...each, number: '' })),
    publicPlace: mapped(estate.publicPlace, own),
    receptionPlace: mapped(estate.receptionPlace, own),
  }
}

/** Passages as acts of the team: not who walked, nor where before those who may not know. */
function passagesOf(estate: Estate, { work }: MayShow, isOwn: (place: string) => boolean): Estate['passage'] {
  return mapped(estate.passage, ({ pair: _, ...each }) => {
    if (work === 'none') return { ...each, place: NOWHERE }
    return isOwn(each.place) ? each : null
  })
}

function cellsOf(figures: QuarterFigures, { cells: may }: MayShow, funder: Landlord | null): QuarterFigures {
  const isShown = ({ measure, scope }: QuarterFigures['cells'][number]): boolean =>
    scope === MISSION ||
    may === 'all' ||
    (may === 'own' && !isBySector(measure) && scope === funder?.id) ||
    (may === 'sectors' && isBySector(measure))
  return { ...figures, cells: figures.cells.filter(isShown) }
}

/** Meetings in which the audience sat, with the answers that it may read. */
function meetingOf(each: PartnerMeeting, met: Met, { answers: may }: MayShow): PartnerMeeting | null {
  const isTheirs = each.audience === met.audience && each.funder === met.funder
  if (!isTheirs && !maySeeDecisions(each, met)) return null
  const answers = each.answers.filter(
    ({ funder }) => may === 'all' || (may === 'own' && funder === met.funder),
  )
  return { ...each, answers }
}

/** Plans of partners without their notes; before one funder, what it undertook alone. */
function plansOf(estate: Estate, { plans: may }: MayShow, funder: Landlord | null): Estate['jointPlan'] {
  if (may === 'none') return new Map()
  return mapped(estate.jointPlan, ({ note: _, evaluation, ...plan }) => {
    if (may === 'all')
      return { ...plan, place: residenceOf(estate, plan.place), ...(evaluation && { evaluation }) }
    const commitments = plan.commitments.filter(({ partner }) => partner === funder?.id)
    return commitments.length > 0 ? { ...plan, objective: '', place: NOWHERE, commitments } : null
  })
}
