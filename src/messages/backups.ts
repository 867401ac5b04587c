import type { DamagedLine, FileFlaw } from '../domain/backup.ts'
import type { Counted } from '../domain/backups/backup-differences.ts'
import { format } from './format.ts'

const FLAWS: Readonly<Record<FileFlaw, (byte: number) => string>> = {
  gone: () => 'fichier absent',
  cut: (byte) => `coupé après ${format.number(byte, 0)} octets`,
  altered: () => 'fichier modifié depuis la sauvegarde',
  count: () => 'il n’a pas le nombre de fiches annoncé',
  unknown: () => 'fichier inconnu de cette version',
}

const records = (count: number): string => `${format.number(count, 0)} fiche${count > 1 ? 's' : ''}`

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
  restoreLead:
    'Vous verrez ce qu’elle contient avant de choisir : à part, fusionnée, ou à la place du territoire ouvert. Rien ne change d’ici là.',
  choose: 'Choisir le fichier',
  chosen: (file: string) => `Fichier : ${file}`,
  otherFile: 'Autre fichier…',
  open: 'Lire',
  opening: 'Déchiffrement…',
  taking: 'Mise en place…',
  /** A day before any backup: its manifest is gone. */
  of: (territory: string, day: string) =>
    day < '2001'
      ? `${territory} (jour de sauvegarde inconnu)`
      : `${territory}, sauvegardé le ${format.day(day)}`,
  damaged: (count: number) =>
    count === 1
      ? 'Un endroit n’a pas pu être lu :'
      : `${format.number(count, 0)} endroits n’ont pas pu être lus :`,
  damagedAt: ({ file, row, field, byte, flaw }: DamagedLine) =>
    flaw === undefined
      ? [
          file,
          `ligne ${format.number(row, 0)}`,
          field && `champ «\u00a0${field}\u00a0»`,
          byte !== undefined && `octet ${format.number(byte, 0)}`,
        ]
          .filter(Boolean)
          .join(', ')
      : `${file}\u00a0: ${FLAWS[flaw](byte ?? 0)}`,
  others: (count: number) => `et ${format.number(count, 0)} autres`,
  salvage: 'Récupérer ce qui est entier',
  restore: 'Rouvrir comme un nouveau territoire',
  past: (count: number) =>
    `${records(count)} dont le délai de conservation est passé ${count > 1 ? 'n’y sont' : 'n’y est'} plus.`,
  against: ({ fresh, same, different, onlyHere }: Counted) =>
    `Face au territoire ouvert\u00a0: ${records(fresh)} ${fresh > 1 ? 'nouvelles' : 'nouvelle'}, ${format.number(same, 0)} ${same > 1 ? 'identiques' : 'identique'}, ${format.number(different, 0)} ${different > 1 ? 'différentes' : 'différente'}, ${format.number(onlyHere, 0)} seulement ici.`,
  byKind: 'Par sorte de fiche',
  compared: (here: string) => `La sauvegarde face à «\u00a0${here}\u00a0»`,
  /** Soft hyphens: on a phone all columns are in sight. */
  columns: {
    ...{
      kind: 'Fiches',
      fresh: 'Nou\u00advelles',
      same: 'Iden\u00adtiques',
      different: 'Diffé\u00adrentes',
      onlyHere: 'Seule\u00adment ici',
    },
    all: 'Toutes',
  },
  ways: 'Comment la rouvrir',
  way: {
    beside: () => 'À part, comme un nouveau territoire',
    merge: (here: string) => `Fusionnée avec «\u00a0${here}\u00a0»`,
    replace: (here: string) => `À la place de «\u00a0${here}\u00a0»`,
  },
  mergeHelp:
    'Les fiches des deux côtés sont réunies. Un champ changé des deux côtés garde la dernière version. Une seule étape, que «\u00a0Annuler\u00a0» retire.',
  staysRemoved: (count: number) =>
    `${records(count)} de la sauvegarde, supprimée${count > 1 ? 's' : ''} ici depuis, ne ${count > 1 ? 'reviennent' : 'revient'} pas.`,
  removed: (count: number) =>
    `${records(count)} d’ici ${count > 1 ? 'ont été supprimées' : 'a été supprimée'} par l’auteur de la sauvegarde\u00a0: la fusion les retire.`,
  conflicts: (count: number) =>
    `${records(count)} ${count > 1 ? 'ont été changées' : 'a été changée'} des deux côtés. À relire\u00a0:`,
  conflict: {
    here: (title: string) => `${title}\u00a0— la version d’ici reste`,
    there: (title: string) => `${title}\u00a0— la version de la sauvegarde reste`,
    both: (title: string) => `${title}\u00a0— des champs de chaque version restent`,
    again: (title: string) => `${title}\u00a0— supprimée d’un côté, changée de l’autre, elle reste`,
  },
  replaceLoses: (here: string, onlyHere: number, different: number) =>
    `Sera perdu\u00a0: tout ce que «\u00a0${here}\u00a0» a de plus, soit ${records(onlyHere)} qui ${onlyHere > 1 ? 'ne sont' : 'n’est'} qu’ici et ${format.number(different, 0)} dont la version d’ici diffère, avec l’historique d’annulation.`,
  noUndo: 'Le remplacement ne s’annule pas.',
  saveFirst: 'Sauvegarder d’abord…',
  /** Whether the territory at hand lies in a backup as it is now. */
  savedHere: (day: string | null, days: number, isChanged: boolean) => {
    if (day === null) return 'Il n’a jamais été sauvegardé depuis cet appareil.'
    const when = days === 0 ? 'aujourd’hui' : `le ${format.day(day)}`
    return isChanged
      ? `Il a été sauvegardé ${when}, mais il a changé depuis\u00a0: cette sauvegarde n’a pas tout.`
      : `Il a été sauvegardé ${when}, et rien n’a changé depuis.`
  },
  agree: (here: string) => `Oui, remplacer tout ce que contient «\u00a0${here}\u00a0»`,
  agreeFirst: 'Cochez d’abord la case qui dit ce qui sera perdu.',
  merge: 'Fusionner',
  replace: 'Remplacer',
  due: (days: number) =>
    `Des changements attendent une sauvegarde depuis ${days} jour${days > 1 ? 's' : ''}.`,
  tomorrow: 'Me le redire demain',
  restoredName: (territory: string, day: string) => `${territory} (sauvegarde du ${format.day(day)})`,
  empty: 'Cette sauvegarde ne contient aucune fiche : à la place d’un territoire, elle le viderait.',
  dangling: (count: number) =>
    `${records(count)} ${count > 1 ? 'renvoient' : 'renvoie'} à une fiche qui n’est pas dans la sauvegarde.`,
  merged: 'Sauvegarde fusionnée. « Annuler » la retire.',
  replaced: 'Territoire remplacé par la sauvegarde.',
  photos: (count: number) => `${format.number(count, 0)} photo${count > 1 ? 's' : ''}`,
} as const
