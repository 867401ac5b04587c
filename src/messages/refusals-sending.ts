import type { Params } from '../domain/refusal.ts'

/** Why nothing goes out yet. */
export const sendingRefusals = {
  'no-recipient': () => 'Choisissez un destinataire.',
  'period-reversed': () => 'La période finit avant de commencer : inversez les dates.',
  'period-missing': () => 'Indiquez les deux dates de la période.',
  'no-paper': () => 'Aucune page n’est affichée : ouvrez d’abord un bilan.',
  'no-report-running': () => 'Aucun bilan n’est en préparation.',
  'picture-not-ready': () => 'La carte n’est pas encore calculée : attendez qu’elle paraisse.',
  'nothing-to-send': () => 'Rien à transmettre à ce destinataire sur cette période.',
  'quarter-frozen': (p: Params) => `Les chiffres de ce trimestre sont arrêtés depuis le ${p.day}.`,
  'quarter-going-on': (p: Params) =>
    `Ce trimestre n’est pas fini : ses chiffres s’arrêtent après le ${p.day}.`,
  'quarter-begins-later': () =>
    'Les données commencent après la première semaine de ce trimestre : un compte partiel passerait pour le trimestre entier.',
  'quarter-backup-ends': () =>
    'Les données viennent d’une sauvegarde faite avant la fin de ce trimestre : ce qui a été noté depuis peut manquer, et un compte partiel passerait pour le trimestre entier.',
  'quarter-erased': () =>
    'Une partie de ce trimestre est déjà effacée, sa durée de conservation étant passée : il ne peut plus être compté.',
  'release-not-ready': () => 'Préparez d’abord l’aperçu du fichier.',
} as const
