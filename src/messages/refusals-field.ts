import type { Params } from '../domain/refusal.ts'
import { format } from './format.ts'

/** Refusals of what is noted in the field and of the list of codes. */
export const fieldRefusals = {
  'not-sealed': () => 'Rien n’est sous phrase secrète ici : il n’y a rien à verrouiller.',
  'not-a-backup': () =>
    'Ce n’est pas une sauvegarde de Tournée : choisissez un fichier dont le nom finit par « .zip.age ». Un plan, une liste ou un tableau s’importe par le menu, « Importer ».',
  'backup-passphrase': () =>
    'La phrase secrète n’ouvre pas cette sauvegarde. C’est celle donnée le jour de la sauvegarde.',
  'backup-cut': (p: Params) =>
    p.size === undefined
      ? 'Cette sauvegarde chiffrée n’est plus telle qu’elle a été écrite, et rien ne s’en ouvre : reprenez-en une autre copie. Rien n’a été changé.'
      : `Cette sauvegarde chiffrée a été coupée ou modifiée : elle ne s’ouvre plus à partir de l’octet ${format.number(Number(p.byte), 0)} sur ${format.number(Number(p.size), 0)}. Rien n’a été changé. Reprenez-en une autre copie, ou récupérez ce qui est entier dans un territoire à part.`,
  'backup-damaged': () =>
    'Cette sauvegarde n’est plus telle qu’elle a été écrite. Rien n’a été changé. Vous pouvez en récupérer ce qui est entier dans un territoire à part.',
  'backup-beside': () =>
    'Une sauvegarde récupérée en partie s’ouvre comme un territoire à part : ce qui lui manque manquerait ici.',
  'backup-fictional': () =>
    'L’exemple est fictif : ses fiches et celles d’un vrai territoire ne se mélangent pas. Rouvrez cette sauvegarde à part.',
  'backup-all-there': () => 'Tout ce que porte cette sauvegarde est déjà ici : rien n’a été changé.',
  'backup-hopeless': () => 'Aucune fiche entière n’est lisible dans cette sauvegarde.',
  'kept-whole': () => 'Rien ne s’efface ici : ces données sont fictives ou publiées.',
  'step-out-of-order': (p: Params) =>
    `« ${p.now} » : cette étape ne peut pas suivre, ou porte une date plus ancienne que la dernière. Choisissez parmi les étapes proposées.`,
  'situation-closed': () =>
    'Cette situation est close : notez-en une nouvelle, ou rouvrez-la depuis sa fiche.',
  'callee-needed': () => 'Choisissez qui a été appelé.',
  'visit-building': () => 'Une visite est gardée au bâtiment, jamais plus finement : choisissez le bâtiment.',
  'code-label-taken': (p: Params) => `${p.code} s’appelle déjà « ${p.label} » : choisissez un autre nom.`,
  'code-known': (p: Params) => `« ${p.label} » est déjà dans la liste : reprenez-le s’il est retiré.`,
  'codes-full': () => 'Cette famille compte déjà 99 codes : renommez-en un, ou reprenez un code retiré.',
  'avoid-needs-place': () => 'Choisissez le lieu à éviter : sans lieu, la tournée ne peut pas le dire.',
  'until-past': () =>
    'Le dernier jour est déjà passé : choisissez aujourd’hui ou plus tard, ou laissez vide.',
  'phone-unclear': () => 'Écrivez le numéro en chiffres, par exemple 01 99 00 12 34.',
  'presence-minutes': (p: Params) =>
    `Elle a commencé il y a ${p.most} min : indiquez une durée qui ne dépasse pas ce temps.`,
  'presence-under-way': (p: Params) => `Une présence est en cours : ${p.place}. Terminez-la d’abord.`,
} as const
