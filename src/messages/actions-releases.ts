/** Labels of operations on what partners receive. */
export const releaseActions = {
  'prepare-release': () => 'Préparer l’aperçu',
  'download-release': (recipient: string) => `Télécharger le fichier de ${recipient}`,
  'freeze-quarter': (quarter: string) => `Arrêter les chiffres du ${quarter}`,
} as const
