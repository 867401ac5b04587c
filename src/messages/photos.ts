import { typeset } from './typeset.ts'

/** Photos of situations: taken, masked, shown. */
export const photos = {
  title: 'Photo (facultatif)',
  help: typeset(
    'Du lieu seul : ni personne, ni nom, ni plaque. Elle reste sur cet appareil, sans date ni position.',
  ),
  take: 'Prendre une photo',
  choose: 'Choisir une image',
  reading: 'Lecture de l’image…',
  alt: 'Photo de la situation',
  preview: 'Photo prête, telle qu’elle sera gardée',
  maskMore: 'Masquer encore',
  remove: 'Retirer la photo',
  loading: 'Photo en cours d’ouverture…',
  notHere: 'La photo n’est pas sur cet appareil.',
  attach: 'Joindre la photo',
  unfinished: typeset('La photo n’est pas encore gardée : gardez-la ou renoncez-y, puis notez.'),

  maskTitle: 'Masquer ce qui désigne quelqu’un',
  maskHelp: typeset(
    'Passez le doigt sur les visages, les noms et les plaques : ce qui est couvert n’est pas gardé. Sans toucher l’image : un cadre se pose, se déplace et s’agrandit par les boutons ou les flèches du clavier.',
  ),
  mustMask: typeset(
    'Boîtes aux lettres et interphones portent des noms : posez un masque avant de garder la photo.',
  ),
  canvas: 'Image à masquer',
  band: 'Masquer toute la bande',
  frame: 'Poser un cadre',
  larger: 'Agrandir le cadre',
  smaller: 'Réduire le cadre',
  moves: {
    up: 'Monter le cadre',
    down: 'Descendre le cadre',
    left: 'Cadre à gauche',
    right: 'Cadre à droite',
  },
  frameTools: 'Cadre posé',
  undo: 'Annuler le dernier masque',
  done: 'Garder cette photo',
  cancel: 'Ne pas garder',
  masks: (count: number): string =>
    count === 0 ? 'Aucun masque' : count === 1 ? '1 masque posé' : `${count} masques posés`,
} as const
