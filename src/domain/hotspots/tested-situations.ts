import type { Observations } from './observations.ts'

/** Whether nobody's passages are known, in any period: then all that was noted counts, and what is told are counts, not risks. */
export const countsAll = ({ passages }: Pick<Observations, 'passages'>): boolean => passages.day.length === 0

/** 1 for each situation that rates and tests count: those seen on passages, or all of them where `countsAll`. */
export const testedSituations = (observations: Pick<Observations, 'situations' | 'passages'>): Uint8Array =>
  countsAll(observations)
    ? new Uint8Array(observations.situations.day.length).fill(1)
    : observations.situations.seen
