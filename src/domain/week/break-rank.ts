/** Rank (0 is the first) of the stop before which a round's break is taken: the one in the middle, of five the third, of four the third. */
export const breakRank = (stops: number): number => Math.floor(stops / 2)
