import type { Question, QuestionCode } from '../domain/import.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

type Params = NonNullable<Question['params']>
const about = (value: string | number | undefined, written: (value: string | number) => string): string =>
  value === undefined ? '' : written(value)

/** How many of something a question is about, in the singular or the plural. */
const some = ({ count }: Params, one: string, many: string): string =>
  Number(count) === 1 ? `1 ${one}` : `${count ?? 'Des'} ${many}`

/** What the user must confirm of a file before anything is stored, as a sentence to tick. */
export const questions: Readonly<Record<QuestionCode, (params: Params) => string>> = {
  'projected-coordinates': (p) =>
    p.others === undefined
      ? `Les coordonnées étaient en mètres${about(p.system, (v) => ` (${v})`)} : la conversion tombe au bon endroit.`
      : `Les coordonnées sont en mètres, en ${p.system} ou en ${p.others} : choisissez la lecture qui tombe au bon endroit.`,
  'swapped-axes': () => 'Longitude et latitude étaient inversées : l’ordre rétabli est le bon.',
  'far-away': (p) =>
    `Le fichier décrit un lieu éloigné${about(p.kilometres, (v) => ` de ${v} km`)} : c’est bien celui attendu.`,
  'several-areas': (p) =>
    `Le fichier contient ${p.count ?? 'plusieurs'} contours : choisissez celui du quartier, ou plusieurs.`,
  'name-missing': () => 'Le périmètre n’a pas de nom dans le fichier : le nom actuel est gardé.',
  encoding: () => 'Les accents se lisent de deux façons : laquelle est la bonne ?',
  'dates-ambiguous': (p) =>
    `Des dates pouvaient se lire de deux façons${about(p.example, (v) => ` (« ${v} »)`)} : jour puis mois est le bon ordre.`,
  'landlord-unknown': (p) =>
    `${p.name === undefined ? 'Un nom n’est' : `«\u00a0${p.name}\u00a0» n’est`} pas un bailleur connu de ce territoire : qui est-ce ?`,
  'landlord-alike': (p) =>
    `«\u00a0${p.name ?? ''}\u00a0» ressemble à ${p.like ?? 'un bailleur connu'} : est-ce le même bailleur ?`,
  'landlord-of-file': () => 'Aucune colonne ne nomme le bailleur : à qui est ce patrimoine ?',
  'header-guessed': () => 'La ligne des titres n’est pas sûre : les colonnes ci-dessous sont justes.',
  'private-ways': (p) =>
    `${some(p, 'voie est privée', 'voies sont privées')} : l’équipe peut-elle y passer ?`,
  islands: (p) =>
    `Le réseau est en ${p.count ?? 'plusieurs'} morceaux : on ne peut pas marcher de l’un à l’autre.`,
  'incomplete-file': (p) =>
    `Le fichier se dit lui-même incomplet${about(p.remark, (v) => ` («\u00a0${v}\u00a0»)`)}.`,
  'positions-coarse': () =>
    'Les positions n’ont que deux décimales, à un kilomètre près : elles ne sont pas reprises.',
  'other-communes': (p) =>
    Number(p.count) === 0
      ? 'Le fichier couvre plusieurs communes : lesquelles sont celles du quartier ?'
      : `${some(p, 'ligne est d’ailleurs', 'lignes sont d’ailleurs')}${about(p.communes, (v) => ` (${v})`)} : à laisser de côté.`,
  'positions-missing': (p) =>
    `${some(p, 'ligne n’a pas de position', 'lignes n’ont pas de position')} : l’adresse en tiendra lieu.`,
  'dwellings-doubtful': (p) =>
    `Des nombres de logements sont douteux${about(p.example, (v) => ` («\u00a0${v}\u00a0»)`)} : ils restent inconnus.`,
  'totals-left-out': (p) =>
    `${some(p, 'ligne est un titre ou un total', 'lignes sont des titres ou des totaux')} : à ne pas compter.`,
  'points-as-doors': (p) =>
    `${some(p, 'point est sans bâtiment : c’est une porte', 'points sont sans bâtiment : ce sont des portes')}.`,
  'numbers-as-dates': (p) =>
    `Des numéros de rue ont été changés en dates par le tableur${about(p.example, (v) => ` («\u00a0${v}\u00a0»)`)} : ils sont relus comme des numéros.`,
  'projection-not-read': (p) =>
    `Les positions sont en mètres (${p.system ?? 'projection inconnue'}), une projection qui n’est pas lue : les lieux seront placés par leur adresse.`,
  'positions-converted': (p) =>
    `${some(p, 'position était écrite', 'positions étaient écrites')} autrement${about(p.example, (v) => ` («\u00a0${v}\u00a0»)`)} : la conversion tombe au bon endroit.`,
  'round-older': (p) =>
    `Ce fichier est la version ${p.version} de la semaine, et la version ${p.held} est déjà là : c’est bien la plus ancienne qu’il faut reprendre.`,
  'events-into': () => 'Ces évènements se sont passés hors du territoire ouvert : que faire du fichier ?',
  'event-type': (p) =>
    typeset(
      `${p.type === '' ? 'Sans type' : `« ${p.type} »`} (${format.count(Number(p.count), 'ligne', 'lignes')}) : quelle situation est-ce ?`,
    ),
  'events-published': () =>
    'Ces données sont publiées et ne disent rien d’une personne : elles sont gardées entières, sans durée de conservation, pour être étudiées.',
  'points-kind': (p) =>
    `Le fichier a ${Number(p.count) === 1 ? 'un point' : `${p.count ?? 'des'} points`} : de quoi s’agit-il ?`,
  'nothing-inside': () => 'Rien de ce fichier n’est dans le périmètre : est-ce le bon ?',
  'columns-guessed': (p) =>
    `Les colonnes ont été reconnues d’après leur nom${about(p.columns, (v) => ` : ${v}`)}. C’est juste.`,
  duplicates: (p) =>
    `${some(p, 'ligne a', 'lignes ont')} l’identifiant ou l’adresse d’une autre, sans la répéter : lesquelles garder ?`,
  'area-implausible': (p) =>
    `La surface${about(p.hectares, (v) => ` de ${v} ha`)} est inhabituelle pour un quartier : c’est bien elle.`,
  'personal-columns': (p) =>
    `Le fichier contient des données sur des personnes (${p.columns}) : elles ne sont pas reprises. Effacez le fichier après l’import.`,
  'notes-masked': (p) =>
    `${p.count} note${Number(p.count) > 1 ? 's désignent' : ' désigne'} peut-être quelqu’un : les mots douteux seront remplacés par [masqué].`,
}
