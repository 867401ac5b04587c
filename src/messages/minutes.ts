import type { DecisionResult } from '../domain/partners/partner-meeting.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** Words of the minutes of a meeting, and of the file that a word processor opens. */
export const minutesWords = {
  title: 'Compte rendu de réunion',
  day: (day: string): string => format.capital(format.fullDay(day)),
  at: (where: string): string => typeset(`Lieu : ${where}`),
  last: 'Décisions de la dernière réunion',
  noLast: 'Aucune décision n’était à suivre.',
  decided: 'Décisions prises',
  noneDecided: 'Aucune décision n’a été prise.',
  column: {
    decision: 'Décision',
    who: 'Qui',
    due: 'Pour le',
    became: 'Ce qu’elle est devenue',
    partner: 'Commanditaire',
    figure: 'Chiffre',
    answer: 'Réponse',
  },
  result: {
    done: 'tenue',
    partly: 'tenue en partie',
    dropped: 'abandonnée',
  } satisfies Readonly<Record<DecisionResult, string>>,
  open: 'en cours',
  settled: (result: string, on: string): string => `${format.capital(result)}, le ${format.shortDay(on)}`,
  answers: 'Réponses des commanditaires',
  note: 'Ce compte rendu est fait des enregistrements de l’équipe : les chiffres sont ceux qui ont été montrés, et rien n’y désigne une personne.',
  changeable: 'Les décisions reviennent au prochain point hebdomadaire et à la prochaine réunion.',
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
