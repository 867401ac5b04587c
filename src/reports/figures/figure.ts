import type { CountedKind, CountedRecords, Figure, FrozenCell } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { reportFigures } from '../../messages/report-figures.ts'
import { typeset } from '../../messages/typeset.ts'

/** What a figure is made of; the words that follow from numbers are written by `figure`. */
export type Measured = {
  readonly id: string
  readonly label: string
  readonly definition: string
  readonly value: number | null
  /** With its unit; absent: the number alone. */
  readonly unit?: (value: number) => string
  /** How a difference is written, without its sign; absent: as a number. */
  readonly difference?: (value: number) => string
  /** Said where there is no value. */
  readonly unsaid?: string
  /** What it is a part of. */
  readonly of?: number
  /** The same of the period compared with; absent: none is. */
  readonly was?: number | null
  /** In place of the plain difference, as where chance has a say; null: nothing is said of it. */
  readonly change?: string | null
  readonly uncertainty?: string
  readonly counts?: readonly CountedRecords[]
  readonly frozen?: readonly FrozenCell[]
}

/** A figure with its words: shown with its unit, its part and what changed; per cents only from 5. */
export const figure = (measured: Measured): Figure => {
  const { id, label, definition, value, of, was, uncertainty, counts, frozen } = measured
  const { unit = format.number, unsaid = reportFigures.notSaid } = measured
  const shown = (each: number | null): string => (each === null ? unsaid : typeset(unit(each)))
  const plain =
    value === null || was === undefined || was === null
      ? null
      : reportFigures.change(value, was, measured.difference)
  const change = measured.change === undefined ? plain : measured.change
  return {
    ...{ id, label, value, definition },
    shown:
      value !== null && of !== undefined && !measured.unit ? reportFigures.share(value, of) : shown(value),
    ...(of !== undefined && { of: reportFigures.of(of) }),
    ...(was !== undefined && { was: { value: was, shown: shown(was) } }),
    ...(change !== null && { change }),
    ...(uncertainty !== undefined && { uncertainty }),
    ...(counts !== undefined && { counts }),
    ...(frozen !== undefined && { frozen }),
  }
}

/** The records that a figure counts, in the order given. */
export const counted = (
  kind: CountedKind,
  records: Iterable<{ readonly id: string }>,
): readonly CountedRecords[] => [{ kind, ids: Array.from(records, ({ id }) => id) }]
