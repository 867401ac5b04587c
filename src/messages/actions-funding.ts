/** Labels of operations on money: the key, and what a landlord accounts for. They stay in the journal and hold no words typed. */
export const fundingActions = {
  'set-funding': () => 'Modifier la clé de répartition',
  'set-weight': (name: string) => `Modifier le poids de ${name}`,
  'set-relief': (name: string, year: number) => `Noter l’abattement ${year} de ${name}`,
  'set-relief-axis': (isNew: boolean) =>
    isNew ? 'Ajouter un axe de l’abattement' : 'Modifier un axe de l’abattement',
  'show-relief': (name: string, year: number) => `Voir la page ${year} de ${name}`,
  'remove-relief-axis': () => 'Retirer un axe de l’abattement',
} as const
