/** Words that reading OpenStreetMap, GPX and KML brings into records and remarks. */
export const osmWords = {
  practice: 'Cabinet de santé',
  cut: 'voies coupées là où des points manquent au fichier',
  lineless: 'voies sans tracé',
  broken: 'bâtiments dont le contour n’est pas entier',
  twice: 'points écrits deux fois à deux endroits, le premier est gardé',
  surfaces: 'surfaces et autres formes, qui ne sont ni points ni tracés',
  unnamedPoint: (rank: number): string => `Point ${rank}`,
  licence: 'Relevé sur place',
} as const
