/** Words of the advice of the week. */
export const advice = {
  title: 'Conseils',
} as const
