/** Why nothing goes out yet. */
export const sendingRefusals = {
  'no-recipient': () => 'Choisissez un destinataire.',
  'period-reversed': () => 'La période finit avant de commencer : inversez les dates.',
  'period-missing': () => 'Indiquez les deux dates de la période.',
  'no-paper': () => 'Aucune page n’est affichée : ouvrez d’abord un bilan.',
  'no-report-running': () => 'Aucun bilan n’est en préparation.',
  'picture-not-ready': () => 'La carte n’est pas encore calculée : attendez qu’elle paraisse.',
  'nothing-to-send': () => 'Rien à transmettre à ce destinataire sur cette période.',
  'release-not-ready': () => 'Préparez d’abord l’aperçu du fichier.',
} as const
