import type { Difference } from '../../domain/linkage.ts'

/** `kind:id`, by which a difference is left out. */
export const differenceKey = ({ kind, id }: Pick<Difference, 'kind' | 'id'>): string => `${kind}:${id}`

export const DIFFERENCE_STATUSES = ['new', 'changed', 'moved', 'gone'] as const
export type DifferenceStatus = (typeof DIFFERENCE_STATUSES)[number]

/** How many there are of each status. */
export const countDifferences = (
  differences: readonly Difference[],
): Readonly<Record<DifferenceStatus, number>> => {
  const counts = { new: 0, changed: 0, moved: 0, gone: 0 }
  for (const { status } of differences) counts[status]++
  return counts
}
