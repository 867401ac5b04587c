/** Words of the comparison of plans. */
export const compare = {
  title: 'Comparer',
} as const
