import type { CivilDate } from '../../domain/civil-date.ts'
import { type PlaceRecency, RECENCY_CLASSES, recencyOf } from '../../domain/field/recency.ts'
import type { Period } from '../../domain/period.ts'
import type { ReportBlock } from '../../domain/reports/report.ts'
import { placeName } from '../../messages/place-name.ts'
import { recency as words } from '../../messages/recency.ts'
import { reportPresence } from '../../messages/report-presence.ts'
import { counted, figure } from '../figures/figure.ts'
import { inScope } from '../figures/in-scope.ts'
import { isHeld } from '../figures/is-held.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportPresence.recency
/** Places named one by one. */
const MOST_LINES = 10

const isLate = ({ class: each }: PlaceRecency): boolean => each === 'overdue' || each === 'never'

/** The last day of a period, or today where it goes on. */
const lastDay = ({ until }: Period, today: CivilDate): CivilDate => [until, today].sort()[0]!

/** The reader's places with their age on a day: the oldest first. */
const recencyOn = ({ estate, funder }: SectionContext, day: CivilDate): readonly PlaceRecency[] => {
  const isTheirs = inScope(estate, funder)
  return recencyOf(estate, day).filter(({ place }) => isTheirs(place))
}

/** The middle age of the places met; null where half of them was never met. */
const medianDays = (places: readonly PlaceRecency[]): number | null =>
  [...places].reverse()[Math.floor((places.length - 1) / 2)]?.days ?? null

/** How long ago each place was met, against its own maximum gap, on the last day of the period. Null without places or records. */
export const recency: SectionMaker = (context) => {
  const { estate, funder, period, compared, span, today } = context
  if (!isHeld(estate, period, today)) return null
  const day = lastDay(period, today)
  const places = recencyOn(context, day)
  if (places.length === 0) return null
  const before =
    compared && isHeld(estate, compared, today) ? recencyOn(context, lastDay(compared, today)) : null
  const late = places.filter(isLate)
  const entrances = late.filter(({ kind }) => kind === 'entrance').map(({ place: id }) => ({ id }))
  const publicPlaces = late.filter(({ kind }) => kind === 'publicPlace').map(({ place: id }) => ({ id }))
  const blocks: readonly ReportBlock[] = [
    {
      kind: 'figures',
      figures: [
        figure({
          ...{ id: 'overdue', ...text.overdue, value: late.length, of: places.length },
          ...(compared && { was: before?.filter(isLate).length ?? null }),
          counts: [...counted('entrance', entrances), ...counted('publicPlace', publicPlaces)],
        }),
        figure({
          ...{ id: 'recency-median', label: text.median.label, definition: text.median.definition },
          ...{ value: medianDays(places), unit: text.median.days, difference: text.median.days },
          ...(compared && { was: before && medianDays(before) }),
        }),
      ],
    },
    {
      kind: 'table',
      table: {
        ...{ id: 'recency', caption: text.table(day), head: [text.class, text.places] },
        rows: RECENCY_CLASSES.map((each) => ({
          head: words.classes[each],
          cells: [places.filter((place) => place.class === each).length],
        })),
      },
    },
    // Names for one funder alone, whose places they are: together, none is set against another.
    ...(funder && funder.role !== 'insurer' && span !== 'week' && late.length > 0
      ? [
          { kind: 'text' as const, text: text.list },
          {
            kind: 'list' as const,
            items: late
              .slice(0, MOST_LINES)
              .map(({ place, days, maxGapDays }) => text.line(placeName(estate, place), days, maxGapDays)),
          },
        ]
      : []),
  ]
  return { id: 'recency', title: text.title, blocks: span === 'week' ? blocks.slice(0, 1) : blocks }
}
