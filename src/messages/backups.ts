import { format } from './format.ts'

/** Words of backups: one file, sealed, reopened on any device. */
export const backups = {
  menu: 'Sauvegarder…',
  title: 'Sauvegarder le territoire',
  lead: 'Un seul fichier, chiffré, avec toutes les fiches et les photos. Gardez-le ailleurs que sur cet appareil : clé, ordinateur du bureau, dossier partagé.',
  leadExample: 'L’exemple est fictif : sa sauvegarde n’est pas chiffrée.',
  notThere: 'L’historique d’annulation n’y est pas, ni les notes à moitié écrites.',
  passphrase: 'Phrase secrète de la sauvegarde',
  passphraseHelp: (least: number) =>
    `Au moins ${least} caractères. Sans elle le fichier ne s’ouvre plus : notez-la à part, ou reprenez celle du territoire.`,
  again: 'La même, encore une fois',
  different: 'Les deux phrases ne sont pas les mêmes.',
  save: 'Sauvegarder',
  saving: 'Chiffrement…',
  saved: (file: string) => `Sauvegarde enregistrée : ${file}`,
  /** When it was last done. */
  last: (day: string | null, days: number) =>
    day === null
      ? 'Jamais sauvegardé depuis cet appareil.'
      : days === 0
        ? 'Dernière sauvegarde : aujourd’hui.'
        : `Dernière sauvegarde : ${format.day(day)} (il y a ${days} jour${days > 1 ? 's' : ''}).`,
  reopen: 'Rouvrir une sauvegarde…',
  restoreTitle: 'Rouvrir une sauvegarde',
  restoreLead: 'Elle s’ouvre comme un territoire à part : rien de ce que garde cet appareil ne change.',
  choose: 'Choisir le fichier',
  chosen: (file: string) => `Fichier : ${file}`,
  open: 'Lire',
  opening: 'Déchiffrement…',
  of: (territory: string, day: string) => `${territory}, sauvegardé le ${format.day(day)}`,
  holds: 'Contenu',
  damaged: (count: number) =>
    count === 1
      ? 'Une ligne n’a pas pu être lue :'
      : `${format.number(count, 0)} lignes n’ont pas pu être lues :`,
  damagedAt: (file: string, row: number, field?: string) =>
    row === 0 ? `${file} : fichier absent` : `${file}, ligne ${row}${field ? `, champ « ${field} »` : ''}`,
  others: (count: number) => `et ${format.number(count, 0)} autres`,
  salvage: 'Récupérer ce qui est entier',
  restore: 'Rouvrir comme un nouveau territoire',
  restoredName: (territory: string, day: string) => `${territory} (sauvegarde du ${format.day(day)})`,
  photos: (count: number) => `${format.number(count, 0)} photo${count > 1 ? 's' : ''}`,
} as const
