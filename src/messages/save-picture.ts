/** Saving the observatory's map, or the table of its chart. */
export const savePictureWords = {
  table: {
    steps: { month: 'Mois', week: 'Semaine' },
    head: { from: 'À partir du', situations: 'Situations', leftOut: 'Familles non comptées' },
  },
  title: 'Image et tableau à emporter',
  help: 'Avec la période, l’échelle, la légende, les nombres, la méthode et les sources.',
  forms: { png: 'Image (PNG)', svg: 'Image en vecteurs (SVG)', csv: 'Tableau du graphique (CSV)' },
  saved: (name: string): string => `${name} est enregistré.`,
  /** Labels of the three forms. */
  save: {
    png: 'Enregistrer l’image (PNG, 300 points par pouce)',
    svg: 'Enregistrer l’image (SVG)',
    csv: 'Enregistrer le tableau du graphique (CSV)',
  },
} as const
