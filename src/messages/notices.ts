import type { NoticeCode, Params } from '../domain/refusal.ts'
import { returnNotices } from './returns.ts'

const s = (count: number): string => (count > 1 ? 's' : '')

/** Remarks on something done, worded by whoever owns the code's subject. */
export const notices: Readonly<Record<NoticeCode, (count: number, params: Params) => string>> = {
  'rows-skipped': (n) => `${n} ligne${s(n)} laissée${s(n)} de côté.`,
  'row-bad-number': (_n, p) => `« ${p.value} » n’est pas un nombre.`,
  'row-bad-date': (_n, p) => `« ${p.value} » n’est pas une date (attendu : 2026-11-24 ou 24/11/2026).`,
  'row-bad-position': (_n, p) => `la position « ${p.value} » n’est pas lisible.`,
  'row-unknown-landlord': (_n, p) => `le bailleur « ${p.value} » n’est pas connu.`,
  'row-unknown-code': (_n, p) => `le code « ${p.value} » n’est pas connu.`,
  'row-unknown-place': (_n, p) => `le lieu « ${p.value} » n’est pas connu.`,
  'row-duplicate': (n) => `${n} ligne${s(n)} en double, gardée${s(n)} une fois.`,
  'row-ragged': (_n, p) => `${p.found} valeurs au lieu de ${p.expected}.`,
  'row-outside': (_n, p) => `la position « ${p.value} » est trop loin du quartier.`,
  'row-no-place-near': (_n, p) => `aucun lieu connu à moins de 60 m de « ${p.value} ».`,
  'row-missing-value': (_n, p) => `la valeur de « ${p.column} » manque.`,
  'row-note-masked': (n) => `${n} note${s(n)} où des mots qui désignent quelqu’un ont été masqués.`,
  'row-future': (_n, p) => `la date « ${p.value} » est à venir.`,
  'row-negative': (_n, p) => `« ${p.value} » ne peut pas être négatif.`,
  'text-guessed': (_n, p) => `Texte lu comme ${p.encoding}.`,
  'holes-kept': (n) => `${n} trou${s(n)} conservé${s(n)}.`,
  'parts-kept': (n) => `${n} parties conservées.`,
  'ring-closed': (n) => `${n} contour${s(n)} refermé${s(n)}.`,
  'ring-rewound': (n) => `${n} contour${s(n)} remis dans le sens de la norme.`,
  'feature-skipped': (n, p) => `${n} objet${s(n)} laissé${s(n)} de côté${p.why ? ` (${p.why})` : ''}.`,
  'altitude-dropped': () => 'Altitudes ignorées.',
  'near-duplicate': (n) => `${n} entrée${s(n)} à moins de deux mètres d’une autre.`,
  'name-missing': () => 'Le périmètre n’a pas de nom dans le fichier.',
  'landlord-alias': (n, p) => `« ${p.value} » compris comme ${p.name} (${n} ligne${s(n)}).`,
  unserved: (n) => `${n} lieu${n > 1 ? 'x' : ''} sans passage cette semaine.`,
  'left-out-by-retention': (n, p) =>
    `Famille ${p.family} non comptée : la période commence ${n} mois au-delà de sa durée de conservation.`,
  'header-guessed': (_n, p) => `Colonnes reconnues : ${p.columns}.`,
  'value-assumed': (n, p) => `${n} ligne${s(n)} sans « ${p.column} » : « ${p.value} » par défaut.`,
  'code-guessed': (n, p) => `« ${p.value} » compris comme ${p.code} ${p.label} (${n} ligne${s(n)}).`,
  'row-bad-quote': () => 'un guillemet ouvert n’est jamais fermé.',
  'row-place-too-fine': (_n, p) => `${p.code} se note par secteur, jamais à une adresse.`,
  'parts-dropped': (n) => `${n} géométrie${s(n)} sans surface laissée${s(n)} de côté.`,
  'ring-tidied': (n) => `${n} contour${s(n)} débarrassé${s(n)} de points en double ou d’allers-retours.`,
  'cut-to-area': (n) =>
    `Fichier coupé au quartier pendant la lecture : ${n} objet${s(n)} ou ligne${s(n)} d’ailleurs laissé${s(n)} de côté.`,
  'rows-unplaced': (n) => `${n} ligne${s(n)} sans position ni commune du quartier laissée${s(n)} de côté.`,
  'pieces-apart': (n) =>
    `${n} petit${s(n)} morceau${n > 1 ? 'x' : ''} du réseau ne tien${n > 1 ? 'nent' : 't'} à aucun autre chemin.`,
  'name-cut': (_n, p) => `Le nom était trop long : coupé à ${p.limit} caractères.`,
  'package-changed': (_count, p) =>
    `« ${p.file} » n’est plus tel que l’export l’avait écrit : vérifiez qui l’a modifié.`,
  'package-unlisted': (_count, p) => `« ${p.file} » n’est pas du territoire : laissé de côté.`,
  'value-unknown': (n, p) => `${n} ligne${s(n)} sans « ${p.column} » : la valeur reste inconnue.`,
  'position-dropped': (_n, p) =>
    `la position « ${p.value} » n’est pas reprise : le lieu sera placé par son adresse.`,
  'row-other-system': (_n, p) => `la position est dans un autre système (EPSG:${p.value}), qui n’est pas lu.`,
  elsewhere: (n) =>
    `${n} objet${s(n)} à plus de 500 m du périmètre, laissé${s(n)} de côté : le fichier couvre plus que le quartier.`,
  'text-cut': (n, p) => `${n} texte${s(n)} trop long${s(n)}, coupé${s(n)} à ${p.limit} caractères.`,
  'event-duplicate': (n) =>
    `${n} ligne${s(n)} en double (même jour, même type, même point), comptée${s(n)} une fois.`,
  'event-fallbackPoint': (n) =>
    `${n} ligne${s(n)} à un point par défaut, qui tient lieu de « non localisé » : laissée${s(n)} de côté.`,
  'event-outside': (n) => `${n} ligne${s(n)} très loin de toutes les autres : laissée${s(n)} de côté.`,
  'event-type-aside': (n) => `${n} ligne${s(n)} d’un type sans code : laissée${s(n)} de côté.`,
  'event-hours-unknown': () =>
    'le fichier dit le jour, pas l’heure : rien ne sera dit du moment de la journée.',
  ...returnNotices,
  'value-unread': (_n, p) =>
    `« ${p.value} » n’est pas un nombre : la ligne est gardée, la valeur reste inconnue. Corrigez-la dans le fichier, ou ensuite dans le tableau.`,
  'answer-other-part': () =>
    'cette ligne est d’une autre part : rendez chaque fichier à part, sans changer la colonne « part ».',
  'answer-figure-unknown': (_n, p) =>
    `le chiffre « ${p.value} » n’est pas dans cette part : laissez la colonne « chiffre » telle quelle.`,
  'answer-long': () => 'la réponse dépasse 500 caractères : raccourcissez-la, puis relisez le fichier.',
  'answer-twice': (_n, p) => `« ${p.value} » a déjà une réponse plus haut : seule la première est prise.`,
}
