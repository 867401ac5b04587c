import type { Params } from '../domain/refusal.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'
import { words } from './words.ts'

/** Columns that a partner may add to the file it gives back. */
export const returnHeaders = { statusOn: 'date_statut' } as const

/** Words of the views « Retours » and « Vérifier un envoi ». */
export const returns = {
  lead: typeset(
    'Un commanditaire rend son fichier avec ses statuts et ses numéros de ticket : rien ne change avant votre accord.',
  ),
  choose: 'Fichier rendu (CSV, GeoJSON ou l’archive)',
  how: typeset(
    'Le partenaire modifie les colonnes « statut » et « reference » ; il peut ajouter « date_statut ». La colonne « identifiant » doit rester telle quelle.',
  ),
  reading: 'Lecture du fichier…',
  from: (funder: string, file: string): string => `${funder} : ${file}`,
  summary: (rows: number, changes: number, same: number): string =>
    `${format.count(rows, 'ligne lue', 'lignes lues')} : ${format.count(changes, 'différence', 'différences')}, ${format.count(same, 'ligne sans changement', 'lignes sans changement')}.`,
  nothing: 'Ce fichier ne dit rien que les fiches ne disent déjà.',
  caption: 'Ce que le fichier changerait ; décochez ce qui ne doit pas l’être.',
  take: 'Reprendre',
  takeRow: (row: number, place: string): string => `Reprendre la ligne ${row}, ${place}`,
  row: 'Ligne',
  place: 'Lieu',
  situation: 'Situation',
  status: 'Statut',
  reference: 'Ticket',
  becomes: (from: string, to: string): string => `${from} → ${to}`,
  none: 'aucun',
  on: (day: string): string => `au ${day}`,
  apply: (count: number): string => `Enregistrer ${format.count(count, 'différence', 'différences')}`,
  close: 'Ne rien changer',
  fictional: 'Exemple fictif : ce retour ne change que l’exemple.',
} as const

export const received = {
  lead: typeset(
    'Vérifie qu’un envoi est bien celui qui a été écrit : chaque fichier est comparé à son empreinte dans manifest.json.',
  ),
  choose: 'Archive (.zip), ou manifest.json avec les fichiers à côté',
  checking: 'Vérification…',
  whole: 'L’envoi est intact : tous les fichiers sont tels qu’ils ont été écrits.',
  alone:
    'Le manifeste est lisible, mais les fichiers n’ont pas été donnés avec lui : choisissez-les ensemble, ou l’archive entière.',
  flawed: (count: number): string =>
    `${format.count(count, 'fichier ne correspond pas', 'fichiers ne correspondent pas')} au manifeste : demandez un nouvel envoi, et ne vous servez pas de celui-ci.`,
  expired: (day: string): string => `À effacer depuis le ${day}.`,
  facts: {
    format: 'Nature',
    territory: 'Territoire',
    recipient: 'Destinataire',
    period: 'Période',
    made: 'Fait le',
    expires: 'À effacer au plus tard le',
    purpose: 'Pour quoi faire',
    forbidden: 'Interdit',
  },
  formats: {
    'tournee-release': 'Envoi à un commanditaire',
    'tournee-territory': 'Territoire, sans ses fiches',
    'tournee-backup': 'Sauvegarde',
    'tournee-part': 'Part de réunion',
  },
  fictional: 'exemple fictif',
  files: 'Fichiers',
  file: 'Fichier',
  state: 'État',
  states: {
    same: 'tel qu’il a été écrit',
    changed: 'modifié depuis',
    missing: 'absent',
    unlisted: 'inconnu du manifeste',
  },
} as const

/** What was read of a returned file with a remark. */
export const returnNotices = {
  'returned-unknown': (_n: number, p: Params) =>
    `l’identifiant « ${p.value} » n’est d’aucune situation gardée ici : elle a été retirée, ou la ligne vient d’ailleurs.`,
  'returned-id-spoilt': (_n: number, p: Params) =>
    `l’identifiant « ${p.value} » a été changé par le tableur : donnez à la colonne le format « Texte » avant d’ouvrir le fichier, et rendez-le de nouveau.`,
  'returned-other-funder': () =>
    'cette ligne est du fichier d’un autre commanditaire : elle n’est pas reprise.',
  'returned-twice': (_n: number, p: Params) =>
    `l’identifiant « ${p.value} » est déjà plus haut : seule sa première ligne est reprise.`,
  'returned-status-unknown': (_n: number, p: Params) =>
    `le statut « ${p.value} » n’est pas connu : écrivez « ${words.status['taken-up']} » ou « ${words.status.done} ».`,
  'returned-status-team': (_n: number, p: Params) =>
    `« ${p.value} » se dit sur place, par l’équipe : le statut n’est pas repris.`,
  'returned-day': (_n: number, p: Params) =>
    `la date « ${p.value} » n’est pas lisible, est à venir, ou précède le statut d’avant : la date d’aujourd’hui est prise.`,
  'returned-reference-long': (_n: number, p: Params) =>
    `« ${p.value}… » est trop long pour un numéro de ticket (60 caractères) : il n’est pas repris.`,
  'returned-reference-name': () =>
    'le numéro de ticket semble désigner quelqu’un : il n’est pas repris. Demandez un numéro seul.',
} as const

export const returnRefusals = {
  'returned-not-ours': () =>
    'Ce n’est pas un fichier envoyé d’ici : aucune ligne n’a un identifiant connu dans la colonne « identifiant ».',
  'returned-no-column': () =>
    'Ce fichier n’a ni colonne « statut » ni colonne « reference » : il n’y a rien à reprendre.',
  'returned-nothing': () => 'Aucune différence n’est cochée.',
  'returned-stale': () => 'Les fiches ont changé depuis la lecture : lisez de nouveau le fichier.',
  'manifest-needed': () =>
    'Aucun manifest.json parmi ces fichiers : donnez l’archive entière, ou le manifeste avec eux.',
} as const
