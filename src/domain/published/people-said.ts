import { LEAST_COUNT } from './least-said.ts'

/** Fewer people than that are never a number: they would be somebody. */
export const LEAST_PEOPLE = LEAST_COUNT

/** People and young people among them as they may be told; null where they may not. */
export type PeopleSaid = { readonly people: number | null; readonly youths: number | null }

/**
 * The people of one action or project as they may be told: 5 at least, and young people only where they are 5 at least and
 * the others are not 1 to 4, which a subtraction would tell. Sums add what is told here and nothing else, so that no sum
 * tells one that is not.
 */
export const peopleSaid = ({
  people,
  youths,
}: {
  readonly people?: number
  readonly youths?: number
}): PeopleSaid => {
  if (people === undefined || people < LEAST_PEOPLE) return { people: null, youths: null }
  const others = people - (youths ?? 0)
  const mayTell = youths !== undefined && youths >= LEAST_PEOPLE && (others === 0 || others >= LEAST_PEOPLE)
  return { people, youths: mayTell ? youths : null }
}

/** The sum of what may be told; null where nothing may. */
export const peopleSum = (
  records: Iterable<{ readonly people?: number; readonly youths?: number }>,
): PeopleSaid => {
  const sum = (a: number | null, b: number | null): number | null => (b === null ? a : (a ?? 0) + b)
  return [...records]
    .map(peopleSaid)
    .reduce((all, each) => ({ people: sum(all.people, each.people), youths: sum(all.youths, each.youths) }), {
      people: null,
      youths: null,
    })
}
