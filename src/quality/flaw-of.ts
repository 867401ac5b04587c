import type { AnyRecord } from '../domain/estate.ts'
import type { Flaw } from '../domain/flaw.ts'

/** A flaw under its id, which is its rule, its object and the other one; what is undefined is left out. */
export const flawOf = ({
  repair,
  mark,
  ...flaw
}: Omit<Flaw, 'id' | 'repair'> & {
  /** What tells it from other flaws of the same rule and object, where no second object does. */
  readonly mark?: string | undefined
  /** Records that mend it when put. */
  readonly repair?: readonly AnyRecord[] | undefined
}): Flaw => {
  const second = flaw.other ?? mark
  return {
    ...flaw,
    id: `${flaw.rule}:${flaw.kind}:${flaw.object}${second === undefined ? '' : `:${second}`}`,
    ...(repair && { repair: { put: repair, remove: [] } }),
  }
}
