/** What a way costs, how long it takes and how long it is, in decimetres: ways are compared in this order. */
export type Way = readonly [cost: number, time: number, length: number]

/** Below 0 when `a` is the better way. */
export const compareWays = (a: Way, b: Way): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
