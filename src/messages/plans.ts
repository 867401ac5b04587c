/** Plans of partners (*plans d’actions partenariaux*). */
export const plans = {
  objective: 'Objectif',
  commitmentText: 'Engagement',
  evaluationText: 'Bilan',
} as const
