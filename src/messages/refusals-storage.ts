import { screenCodeRefusals } from './screen-code.ts'

/** Why what was asked of the device's storage or clock was not done, and what to do. */
export const storageRefusals = {
  ...screenCodeRefusals,
  'storage-cut': () =>
    'Cet onglet n’enregistre plus : le message en haut de l’écran dit pourquoi et que faire.',
  'nothing-unsaved': () => 'Tout est déjà enregistré.',
  'nothing-erased': () => 'Aucun territoire n’a été effacé par le navigateur.',
  'nothing-before': () => 'Rien n’a été mis de côté avant une mise à jour.',
  'no-photo': () => 'Ce territoire n’a aucune photo.',
  'clock-believed': () => 'La date de l’appareil est déjà tenue pour juste.',
  'clock-doubted': () =>
    'La date de l’appareil n’est pas sûre : réglez son horloge, ou confirmez la date, avant d’effacer ce qui est échu.',
  'clock-doubted-for-good': () =>
    'La date de l’appareil n’est pas sûre, et ceci ne se reprend pas : réglez son horloge, ou choisissez «\u00a0La date est juste\u00a0» en haut de l’écran, puis recommencez.',
} as const
