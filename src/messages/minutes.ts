import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** Words of the minutes of a meeting, and of the pages that stand in for the projector. */
export const minutesWords = {
  title: 'Compte rendu de réunion',
  pagesTitle: 'Réunion',
  at: (where: string): string => typeset(`Lieu : ${where}`),
  answer: (funder: string, words: string): string => typeset(`${funder} répond : ${words}`),
  draft: 'Provisoire : la réunion n’est pas close.',
  notes: [
    'Fait des enregistrements de l’équipe : les chiffres sont ceux qui ont été montrés, rien n’y désigne une personne.',
    'Les décisions reviennent au prochain point hebdomadaire et à la prochaine réunion.',
  ],
} as const

/** Words of a report in a word processor's file. */
export const documentWords = {
  fictional: 'Données fictives',
  figures: { label: 'Chiffre', shown: 'Valeur', more: 'Précisions' },
  was: (before: string): string => typeset(`avant : ${before}`),
  withheld: '–',
  unit: (title: string, unit: string): string => (unit === '' ? title : typeset(`${title} (${unit})`)),
  band: (name: string, from: string, until: string): string => typeset(`${name} : de ${from} à ${until}`),
  mapLeftOut: (title: string): string =>
    typeset(`Carte « ${title} » : elle se trouve dans la page HTML, pas dans ce fichier.`),
  notes: 'Sources et méthode',
  made: (on: string): string => typeset(`Fait le ${format.day(on)}`),
  page: 'Page ',
  of: ' sur ',
} as const
