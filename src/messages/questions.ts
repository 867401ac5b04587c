import type { Question } from '../domain/import.ts'

type Params = NonNullable<Question['params']>
const about = (value: string | number | undefined, written: (value: string | number) => string): string =>
  value === undefined ? '' : written(value)

/** What the user must confirm of a file before anything is stored, as a sentence to tick. */
export const questions: Readonly<Record<Question['code'], (params: Params) => string>> = {
  'projected-coordinates': (p) =>
    `Les coordonnées étaient en mètres${about(p.system, (v) => ` (${v})`)} : la conversion tombe au bon endroit.`,
  'swapped-axes': () => 'Longitude et latitude étaient inversées : l’ordre rétabli est le bon.',
  'far-away': (p) =>
    `Le fichier décrit un lieu éloigné${about(p.kilometres, (v) => ` de ${v} km`)} : c’est bien celui attendu.`,
  'several-areas': (p) =>
    `Le fichier contient ${p.count ?? 'plusieurs'} surfaces : elles forment ensemble le périmètre.`,
  'name-missing': () => 'Le périmètre n’a pas de nom dans le fichier : le nom actuel est gardé.',
  encoding: (p) => `Le texte a été lu comme ${p.encoding ?? 'un encodage ancien'} : les accents sont justes.`,
  'dates-ambiguous': (p) =>
    `Des dates pouvaient se lire de deux façons${about(p.example, (v) => ` (« ${v} »)`)} : jour puis mois est le bon ordre.`,
  'landlord-unknown': (p) =>
    `Des lignes portent un bailleur inconnu${about(p.name, (v) => ` (« ${v} »)`)} : elles sont laissées de côté.`,
  'columns-guessed': (p) =>
    `Les colonnes ont été reconnues d’après leur nom${about(p.columns, (v) => ` : ${v}`)}. C’est juste.`,
  duplicates: (p) => `${p.count ?? 'Des'} lignes sont en double : une seule de chaque est gardée.`,
  'area-implausible': (p) =>
    `La surface${about(p.hectares, (v) => ` de ${v} ha`)} est inhabituelle pour un quartier : c’est bien elle.`,
  'personal-columns': (p) =>
    `Le fichier contient des données sur des personnes (${p.columns}) : elles ne sont pas reprises. Effacez le fichier après l’import.`,
  'notes-masked': (p) =>
    `${p.count} note${Number(p.count) > 1 ? 's désignent' : ' désigne'} peut-être quelqu’un : les mots douteux seront remplacés par [masqué].`,
}
