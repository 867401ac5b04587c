/** The frame of the place « Terrain ». */
export const terrain = {
  title: 'Terrain',
  views: 'Étapes du service',
  viewNames: { start: 'Prise de service', round: 'Ma tournée', debriefing: 'Débriefing' },
} as const
