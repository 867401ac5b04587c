/** Labels of operations of the observatory. */
export const observatoryActions = {
  'print-months': () => 'Imprimer les douze mois',
  'print-heat-method': () => 'Imprimer « Comment lire cette carte »',
  'show-heat': () => 'Voir la carte de chaleur',
  'show-months': () => 'Voir les douze derniers mois',
  'save-view': (name: string) => `Garder la vue ${name}`,
  'open-view': (name: string) => `Ouvrir la vue ${name}`,
  'remove-view': (name: string) => `Retirer la vue ${name}`,
  'set-calendar-mark': (name: string) => `Marquer ${name}`,
  'remove-calendar-mark': (name: string) => `Ne plus marquer ${name}`,
  'compare-periods': () => 'Comparer deux périodes',
  'ask-presence': (place: string) => `Demander une présence : ${place}`,
  presenceAsked: (place: string) =>
    `Présence demandée : ${place}. La prochaine préparation de la semaine en tiendra compte.`,
  'find-cluster': () => 'Chercher ce qui a commencé quand et où',
  'find-near-repeat': () => 'Chercher si une situation en appelle d’autres',
  'stop-search': () => 'Arrêter la recherche',
  'study-place': (place: string) => `Regarder de près ${place}`,
} as const
