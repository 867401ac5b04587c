/** Projects. */
export const projects = {
  projectTitle: 'Nom du projet',
  milestoneText: 'Étape',
} as const
