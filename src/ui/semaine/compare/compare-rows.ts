import type { Landlord } from '../../../domain/landlord.ts'
import { stopsLeavingRound } from '../../../domain/week/changed-stops.ts'
import type { Plan, PlanMeasures } from '../../../domain/week/plan.ts'
import { compare as text } from '../../../messages/compare.ts'
import { format } from '../../../messages/format.ts'
import type { CompareColumn } from './compare-columns.ts'

export type CompareCell = {
  readonly value: string
  /** Best of its row, unless most columns have it. */
  readonly best: boolean
  /** Against the standing week, signed; null for the standing week itself. */
  readonly difference: string | null
  /** Whether a landlord's share is within 3 points of its target. */
  readonly band: 'inside' | 'outside' | null
  readonly detail?: string
}

export type CompareRow = {
  readonly id: string
  readonly label: string
  readonly landlord?: Landlord
  /** One by column; null where the plan has not come. */
  readonly cells: readonly (CompareCell | null)[]
}

type Measure = {
  readonly id: string
  readonly label: string
  readonly landlord?: Landlord
  /** `null`: no value is better than another. */
  readonly better: 'low' | 'high' | null
  readonly read: (plan: Plan) => number | undefined
  readonly write: (value: number) => string
  /** How a difference is written, when not as a value. */
  readonly writeDifference?: (value: number) => string
  readonly band?: (value: number) => 'inside' | 'outside'
  readonly detail?: (measures: PlanMeasures) => string | undefined
}

const BAND = 0.03
const whole = (value: number): string => format.number(value)

const metresOf = ({ measures }: Plan): number => measures.walkMetres

const measuresOf = (
  columns: readonly CompareColumn[],
  places: number,
  landlords: ReadonlyMap<string, Landlord>,
): readonly Measure[] => {
  const { rows } = text
  const plans = columns.flatMap(({ plan }) => plan ?? [])
  const standing = columns.find(({ variant }) => variant.type === 'standing')?.plan
  const targets = new Map(
    plans.flatMap(({ measures }) =>
      Object.entries(measures.fairness).map(([id, { target }]) => [id, target] as const),
    ),
  )
  const shares = [...targets]
    .sort((a, b) => b[1] - a[1])
    .map(([id, target]): Measure => {
      const landlord = landlords.get(id)
      return {
        id: `share-${id}`,
        label: rows.fairness(landlord?.name ?? id, target),
        ...(landlord && { landlord }),
        better: null,
        read: ({ measures }) => measures.fairness[id]?.share,
        write: (value) => format.percent(value, 1),
        writeDifference: (value) => text.points(value * 100),
        // A hair more than the band, so that what is written « 3 points » is inside.
        band: (share) => (Math.abs(share - target) <= BAND + 1e-9 ? 'inside' : 'outside'),
      }
    })
  return [
    {
      id: 'served',
      label: rows.served(places),
      better: 'high',
      read: ({ measures }) => measures.served,
      write: whole,
    },
    {
      id: 'worst',
      label: rows.worst,
      better: 'low',
      read: ({ measures }) => measures.worstGapDays,
      write: text.days,
    },
    {
      id: 'overdue',
      label: rows.overdue,
      better: 'low',
      read: ({ measures }) => measures.overdueDays,
      write: text.days,
    },
    {
      id: 'missing',
      label: rows.missing,
      better: 'low',
      read: ({ measures }) => measures.missing,
      write: whole,
    },
    {
      id: 'short',
      label: rows.short,
      better: 'low',
      read: ({ measures }) => measures.shortPassages,
      write: (value) => format.number(value, 1),
    },
    ...shares,
    {
      id: 'public',
      label: rows.public,
      better: null,
      read: ({ measures }) => measures.publicMinutes,
      write: format.minutes,
    },
    {
      id: 'guessed',
      label: rows.guessed,
      better: 'low',
      read: ({ measures }) => measures.predictability,
      write: (value) => format.percent(value),
      writeDifference: (value) => text.points(value * 100),
      detail: ({ predictabilityByChance }) => text.chance(predictabilityByChance),
    },
    { id: 'metres', label: rows.metres, better: 'low', read: metresOf, write: format.metres },
    {
      id: 'walk',
      label: rows.walk,
      better: 'low',
      read: ({ measures }) => measures.walkMinutes,
      write: format.minutes,
    },
    ...(standing
      ? [
          {
            id: 'changed',
            label: rows.changed,
            better: null,
            read: (plan: Plan) => (plan === standing ? undefined : stopsLeavingRound(standing, plan)),
            write: whole,
          },
        ]
      : []),
  ]
}

const signed = (difference: number, write: (value: number) => string): string => {
  const written = write(Math.abs(difference))
  return written === write(0) ? text.same : `${difference > 0 ? '+' : '−'}${written}`
}

/** The table of a comparison, in the order of importance: one row a measure, one cell a column. */
export const compareRows = (
  columns: readonly CompareColumn[],
  places: number,
  landlords: ReadonlyMap<string, Landlord>,
): readonly CompareRow[] =>
  measuresOf(columns, places, landlords).map((measure) => {
    const values = columns.map(({ plan }) => (plan ? measure.read(plan) : undefined))
    const known = values.filter((value) => value !== undefined)
    const least = measure.write(measure.better === 'low' ? Math.min(...known) : Math.max(...known))
    // What most columns have is no distinction.
    const holders = known.filter((value) => measure.write(value) === least).length
    const best = measure.better !== null && holders * 2 <= known.length ? least : null
    const base = columns[0]?.variant.type === 'standing' ? values[0] : undefined
    return {
      id: measure.id,
      label: measure.label,
      ...(measure.landlord && { landlord: measure.landlord }),
      cells: columns.map(({ plan }, index) => {
        const value = values[index]
        if (!plan) return null
        if (value === undefined) return { value: '', best: false, difference: null, band: null }
        const detail = measure.detail?.(plan.measures)
        return {
          value: measure.write(value),
          best: best !== null && measure.write(value) === best,
          difference:
            base === undefined || columns[index]?.variant.type === 'standing'
              ? null
              : signed(value - base, measure.writeDifference ?? measure.write),
          band: measure.band?.(value) ?? null,
          ...(detail !== undefined && { detail }),
        }
      }),
    }
  })
