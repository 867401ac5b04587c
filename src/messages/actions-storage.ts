import { format } from './format.ts'

/** Labels of operations on the device's storage and clock. */
export const storageActions = {
  'retry-saving': () => 'Réessayer d’enregistrer',
  'erase-photos': (count: number) => `Effacer ${format.count(count, 'photo', 'photos')}`,
  'erase-before': () => 'Effacer la copie d’avant la mise à jour',
  'restore-before': () => 'Rouvrir ce qui précédait la mise à jour',
  'believe-clock': () => 'Tenir la date pour juste',
  'doubt-clock': () => 'Tenir la date pour fausse',
  'forget-erased': () => 'Continuer sans les territoires effacés',
  'reload-page': () => 'Recharger la page',
} as const
