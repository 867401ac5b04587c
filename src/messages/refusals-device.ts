import type { Params } from '../domain/refusal.ts'
import { format } from './format.ts'

/** Why what was asked of the device (its position, a picture) was not had, and what to do. */
export const deviceRefusals = {
  'position-denied': () =>
    'La position est refusée à Tournée sur cet appareil : autorisez-la dans les réglages du navigateur, ou choisissez le lieu dans la liste.',
  'position-unavailable': () =>
    'L’appareil ne trouve pas sa position : sortez à découvert et recommencez, ou choisissez le lieu dans la liste.',
  'position-timeout': () =>
    'La position n’est pas venue en 10 secondes : recommencez à découvert, ou choisissez le lieu dans la liste.',
  'position-vague': (p: Params) =>
    `L’appareil ne connaît sa position qu’à ${format.metres(Number(p.metres))} près : recommencez à découvert, ou choisissez le lieu dans la liste.`,
  'place-far': (p: Params) =>
    `Aucun lieu du territoire près d’ici : le plus proche, ${p.place}, est à ${format.metres(Number(p.metres))}. Choisissez le lieu dans la liste.`,
  'place-none': () => 'Ce territoire n’a encore aucun lieu : ajoutez-en dans la place Territoire.',
  'photo-unreadable': () =>
    'Ce fichier n’est pas une image que l’appareil sait lire : prenez une photo, ou choisissez un fichier JPEG ou PNG.',
  'photo-not-allowed': () =>
    'Une photo ne se joint qu’aux familles A et F et au code D2 : rien de ce qui montre des personnes.',
  'photo-mask-needed': () =>
    'Boîtes aux lettres et interphones portent des noms : masquez-les avant de garder la photo.',
} as const
