import type { Estate } from '../../domain/estate.ts'
import { minutesOfPassages } from '../../domain/funding/passage-minutes.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'
import { MISSION } from '../../domain/published/quarter-figures.ts'
import type { Figure, ReportBlock, ReportChart } from '../../domain/reports/report.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../../domain/week/open-public-places.ts'
import { type Presence, passageCount, presenceOf } from '../../domain/week/presence-of.ts'
import { format } from '../../messages/format.ts'
import { reportPresence as text } from '../../messages/report-presence.ts'
import { bothHeld, type Held, type Sides } from '../figures/both-held.ts'
import { counted, figure } from '../figures/figure.ts'
import { hourVariety } from '../figures/hour-variety.ts'
import { inScope, isPublicSpace } from '../figures/in-scope.ts'
import { isHeld } from '../figures/is-held.ts'
import { markOf } from '../figures/mark-of.ts'
import { peopleFigures } from '../figures/people-figures.ts'
import { periodSteps } from '../figures/period-steps.ts'
import { quarterFigure } from '../figures/quarter-figure.ts'
import { roundFigures } from '../figures/round-figures.ts'
import { stepNotes, stepValues, stepValuesBeside } from '../figures/step-values.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

type Here = (place: string) => boolean
type Reader = Landlord['role'] | 'all'

/** The reader's own places, in its words and as a test; the whole mission's where all are asked about. */
const ownOf = ({ estate, funder }: SectionContext) => ({
  reader: funder?.role ?? ('all' as const),
  isOwn: funder ? inScope(estate, funder) : () => true,
})

const sides = ({ estate, period, compared }: SectionContext, isHere: Here): Sides<Presence> => ({
  now: presenceOf(estate, isHere, period),
  was: compared && presenceOf(estate, isHere, compared),
})

const passagesFigure = (
  id: string,
  label: { readonly label: string; readonly definition: string },
  { now, was }: Sides<Presence>,
): Figure =>
  figure({
    ...{ id, ...label, value: now.done.length + now.expired, counts: counted('passage', now.done) },
    ...(was && { was: was.done.length + was.expired }),
    ...(now.expired > 0 && { uncertainty: text.expired(now.expired) }),
  })

/** Passages on which the team talked with somebody, of those done: what it did, never how many were met. */
function exchangesFigure(reader: Reader, own: Sides<Presence>, held: Held): Figure {
  const withExchange = ({ done }: Presence) => done.filter(({ exchanges }) => exchanges && exchanges !== '0')
  const isNoted = ({ done }: Presence): boolean => done.some(({ exchanges }) => exchanges !== undefined)
  const now = withExchange(own.now)
  const countOf = (side: Presence) => (side === own.now ? now : withExchange(side)).length
  const sides = bothHeld(own, held, (side) => (isNoted(side) ? countOf(side) : null))
  return figure({
    ...{ id: 'exchanges', ...text.exchanges(reader), unsaid: text.notNoted, ...sides },
    ...(sides.value !== null && { of: own.now.done.length }),
    counts: counted('passage', now),
  })
}

function kindFigures(
  context: SectionContext,
  own: Sides<Presence>,
  all: Sides<Presence>,
  held: Held,
): readonly Figure[] {
  const { reader } = ownOf(context)
  const kinds = [
    { kind: 'presence', id: 'presences', label: text.presences(reader), of: own },
    { kind: 'permanence', id: 'permanences', label: text.permanences, of: all },
  ] as const
  return kinds.flatMap(({ kind, id, label, of }) => {
    const ofKind = ({ done }: Presence) => done.filter(({ stopKind }) => stopKind === kind)
    // Where there is none in either period, no line is spent on it.
    if (ofKind(of.now).length + (of.was ? ofKind(of.was).length : 0) === 0) return []
    return figure({
      ...{ id, ...label, counts: counted('passage', ofKind(of.now)) },
      ...bothHeld(of, held, (side) => ofKind(side).length),
    })
  })
}

/** Places in use that count as met: entrances for a landlord and for all, entrances and public places for the others. */
const placesOf = (estate: Estate, reader: string, isOwn: Here): readonly string[] => {
  const withPublic = reader === 'town' || reader === 'insurer'
  const places = [...activeEntrances(estate), ...(withPublic ? openPublicPlaces(estate) : [])]
  return places.map(({ id }) => id).filter(isOwn)
}

function metFigure(context: SectionContext, own: Sides<Presence>, held: Held): Figure {
  const { reader, isOwn } = ownOf(context)
  const places = placesOf(context.estate, reader, isOwn)
  const met = (side: Presence): readonly string[] => places.filter((place) => side.places.has(place))
  return figure({
    ...{ id: 'places-met', ...text.met(reader), of: places.length },
    ...bothHeld(own, held, (side) => met(side).length),
    ...(reader === 'all' || reader === 'landlord'
      ? {
          counts: counted(
            'entrance',
            met(own.now).map((id) => ({ id })),
          ),
        }
      : {}),
  })
}

function varietyFigure({ estate, period, compared }: SectionContext, isOwn: Here): readonly Figure[] {
  const now = hourVariety(estate, isOwn, period)
  if (now === null) return []
  return [
    figure({
      ...{ id: 'hour-variety', ...text.variety, value: now.share, unit: format.percent },
      ...(compared && { was: hourVariety(estate, isOwn, compared)?.share ?? null }),
      ...{ change: null, uncertainty: text.variety.among(now.guessed) },
    }),
  ]
}

type Line = { readonly name: string; readonly isHere: Here }

/** Own places and public space; the compared period, step by step, on the same scale. */
function stepLines(context: SectionContext): readonly Line[] {
  const { estate } = context
  const { reader, isOwn } = ownOf(context)
  const publicSpace = { name: text.publicSpace, isHere: (place: string) => isPublicSpace(estate, place) }
  return [{ name: text.own(reader), isHere: isOwn }, ...(reader === 'town' ? [] : [publicSpace])]
}

function chartOf(context: SectionContext): ReportChart {
  const { estate, span, period, compared } = context
  const steps = periodSteps(span, period)
  const countIn = (isHere: Here) => (of: Period) => passageCount(estate, isHere, of)
  const before = compared && periodSteps(span, compared)
  const notes = stepNotes(context, steps, before ?? [])
  return {
    ...{ id: 'passages-steps', title: text.chart, form: 'bars', unit: text.unit },
    categories: steps.map(({ name }) => name),
    series: stepLines(context).flatMap(({ name, isHere }, rank) => [
      {
        ...{ name, values: stepValues(context, steps, countIn(isHere)) },
        ...(rank === 0 && context.funder && { mark: markOf(context.funder) }),
      },
      ...(before && rank === 0
        ? [{ name: text.before(name), values: stepValuesBeside(context, steps, before, countIn(isHere)) }]
        : []),
    ]),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}

/** Where the team was, how long, and whom it met: a funder's own places, public space on a line of its own, rounds of the whole mission. */
export const presence: SectionMaker = (context) => {
  const { estate, span, period, compared, today, funder } = context
  const { reader, isOwn } = ownOf(context)
  const held: Held = {
    now: isHeld(estate, period, today),
    was: compared === null || isHeld(estate, compared, today),
  }
  const all = sides(context, () => true)
  const own = funder ? sides(context, isOwn) : all
  const isLong = span === 'quarter' || span === 'year'
  const atPublic = sides(context, (place) => isPublicSpace(estate, place))
  const figures: readonly Figure[] = [
    ...roundFigures(estate, context, held),
    passagesFigure('passages', text.passages(reader), own),
    ...(reader === 'town' ? [] : [passagesFigure('passages-public', text.passagesPublic, atPublic)]),
    figure({
      ...{ id: 'minutes', ...text.minutes(reader), unit: format.minutes },
      difference: format.minutes,
      ...bothHeld(own, held, ({ done }) => minutesOfPassages(estate, done)),
    }),
    exchangesFigure(reader, own, held),
    ...peopleFigures(context),
    ...kindFigures(context, own, all, held),
    metFigure(context, own, held),
    ...(span === 'week' || !held.now ? [] : varietyFigure(context, isOwn)),
    ...(isLong
      ? [
          quarterFigure(estate, context, {
            id: 'acts',
            ...text.acts,
            measure: 'intervention',
            scope: funder?.id ?? MISSION,
          }),
        ]
      : []),
  ]
  const blocks: readonly ReportBlock[] = [
    { kind: 'figures', figures },
    ...(span === 'week' ? [] : [{ kind: 'chart' as const, chart: chartOf(context) }]),
  ]
  return { id: 'presence', title: text.title, blocks }
}
