import type { Release, WithheldReason } from '../domain/release.ts'
import type { Status } from '../domain/situation.ts'
import type { Family } from '../domain/taxonomy.ts'

/** Totals of a release, for the screen and the manifest: one computation, so that they are the same. */
export type ReleaseSummary = {
  readonly rows: number
  readonly places: number
  /** Families that have rows, in their order. */
  readonly byFamily: readonly { readonly family: Family; readonly count: number }[]
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[]
  /** Sum of the published quarterly counts, and how many families have none. */
  readonly counted: number
  readonly countsWithheld: number
  /** Situations that stay: notes, which are parts of rows, are not among them. */
  readonly withheld: number
}

const NOT_SITUATIONS: readonly WithheldReason[] = ['free-text']

export const releaseSummary = (release: Release): ReleaseSummary => ({
  rows: release.rows.length,
  places: new Set(release.rows.map(({ place }) => place)).size,
  byFamily: tally(release.rows.map(({ family }) => family)).map(([family, count]) => ({ family, count })),
  byStatus: tally(release.rows.map(({ status }) => status)).map(([status, count]) => ({ status, count })),
  counted: release.counts.reduce((sum, { count }) => sum + (count ?? 0), 0),
  countsWithheld: release.counts.filter(({ count }) => count === undefined).length,
  withheld: release.withheld
    .filter(({ reason }) => !NOT_SITUATIONS.includes(reason))
    .reduce((sum, { count }) => sum + count, 0),
})

function tally<Key extends string>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
