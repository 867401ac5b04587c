/** Days beyond a maximum gap, each as heavy as it is old (1, 2, 3 …): so of several places the oldest goes first. */
export const agedDays = (days: number): number => (days * (days + 1)) / 2
