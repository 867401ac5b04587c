import type { CivilDate } from '../../domain/civil-date.ts'
import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import type { Read, ReadChoices } from '../../domain/import.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Difference } from '../../domain/linkage.ts'
import type { Perimeter } from '../../domain/perimeter.ts'
import type { ReadingRecord } from '../../domain/reading.ts'
import { withEnded } from './with-ended.ts'

export type Taken = {
  readonly file: string
  readonly read: Read
  readonly choices: ReadChoices
  /** Those to apply. */
  readonly differences: readonly Difference[]
  readonly today: CivilDate
}

/** These outlines in place of the parts that they stand for. */
const withOutlines = (now: Estate, outlines: readonly Perimeter[]): Estate => {
  const parts = new Set(outlines.map(({ part }) => part))
  const replaced = [...now.perimeter.values()].filter(({ part }) => parts.has(part))
  return withRecords(
    withoutRecords(
      now,
      'perimeter',
      replaced.map(({ id }) => id),
    ),
    outlines,
  )
}

const withNames = (landlord: Landlord, names: readonly string[]): Landlord => {
  const aliases = [...new Set([...(landlord.aliases ?? []), ...names])]
    .filter((name) => name !== landlord.name)
    .sort()
  return aliases.length === 0 ? landlord : { ...landlord, aliases }
}

/** Landlords that the file brings, and the names confirmed of those that stand: colour, weight and key are never a file's. */
const withLandlords = (now: Estate, given: readonly Landlord[], named: ReadChoices['landlords']): Estate => {
  let next = now
  for (const landlord of given) {
    const standing = next.landlord.get(landlord.id)
    next = withRecords(next, [standing ? withNames(standing, landlord.aliases ?? []) : landlord])
  }
  for (const [name, id] of Object.entries(named ?? {})) {
    const standing = next.landlord.get(id)
    if (standing) next = withRecords(next, [withNames(standing, [name])])
  }
  return next
}

const withReading = (now: Estate, { read, choices }: Taken): Estate => {
  if (read.layout === undefined || choices.columns === undefined) return now
  const columns = { ...now.reading.get(read.layout)?.columns, ...choices.columns }
  const reading: ReadingRecord = { kind: 'reading', id: read.layout, columns }
  return withRecords(now, [reading])
}

const isPlain = (a: AnyRecord): boolean => a.kind !== 'landlord' && a.kind !== 'perimeter'

/**
 * The estate with what was taken of a file: its records, their data set, landlords' names and corrected columns. What
 * buildings and entrances become of it is the linkage's.
 */
export const withImport = (now: Estate, taken: Taken): Estate => {
  const { file, read, choices, differences, today } = taken
  const gone = differences.flatMap(({ status, before }) => (status === 'gone' && before ? [before] : []))
  const given = differences.flatMap(({ status, after }) => (status !== 'gone' && after ? [after] : []))
  let next = withEnded(now, gone, today)
  next = withOutlines(
    next,
    given.filter((record) => record.kind === 'perimeter'),
  )
  next = withLandlords(
    next,
    given.filter((record) => record.kind === 'landlord'),
    choices.landlords,
  )
  // The same row gives the same id: a situation that was followed since stays as it is.
  next = withRecords(
    next,
    given.filter(
      (record) => isPlain(record) && (record.kind !== 'situation' || !now.situation.has(record.id)),
    ),
  )
  next = withReading(next, taken)
  return withRecords(
    next,
    read.datasets.map((dataset) => ({
      ...next.dataset.get(dataset.id),
      ...dataset,
      imported: today,
      file,
    })),
  )
}
