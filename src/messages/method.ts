/** Words of the description of the method. */
export const method = {
  title: 'Comment la semaine est préparée',
} as const
