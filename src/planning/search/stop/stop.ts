/** When a search ends: the share of its budget that is spent after so many iterations; at 1 it stops. */
export type Stop = (iterations: number) => number
