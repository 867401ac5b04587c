import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** Column names of the file in which a funder answers: plain letters, for spreadsheets of any age. */
export const answerHeaders = {
  part: 'part',
  figure: 'chiffre',
  label: 'libelle',
  value: 'valeur',
  answer: 'reponse',
} as const

/** Parts that leave before a meeting, and the answers that come back. */
export const meetingParts = {
  title: (meeting: string): string => typeset(`Votre part : ${meeting.toLocaleLowerCase('fr')}`),
  for: (name: string): string => typeset(`Pour ${name}, et pour lui seul`),
  decisions: 'Ce que vous deviez faire',
  howTitle: 'Vous pouvez répondre',
  how: 'Dans le fichier reponses.csv, écrivez ce que vous voulez dire d’un chiffre dans la colonne « reponse », en face de lui, puis renvoyez le fichier. Votre réponse sera montrée à côté du chiffre pendant la réunion. N’écrivez rien qui désigne une personne, et laissez les autres colonnes telles quelles.',
  page: 'part.html',
  answers: 'reponses.csv',
  // The card of the meeting.
  answer: 'Réponse',
  heading: 'Parts et réponses',
  lead: 'Cinq jours avant, chaque commanditaire reçoit ce que la réunion montrera de son patrimoine, et peut y répondre.',
  noPart: 'Ce public ne reçoit pas de part avant la réunion.',
  early: (day: string): string => typeset(`À envoyer le ${format.shortDay(day)} ; plus tôt reste possible.`),
  send: 'Envoyer',
  sendAgain: 'Renvoyer',
  sendOf: (name: string): string => ` sa part à ${name}`,
  sentOn: (day: string): string => typeset(`part envoyée le ${format.shortDay(day)}`),
  notSent: 'part à envoyer',
  notSentLate: 'part à envoyer, en retard',
  saved: (file: string): string => typeset(`Fichier ${file} prêt : envoyez-le à son destinataire.`),
  read: 'Lire un fichier de réponses (CSV, ou l’archive)',
  readHelp: 'Rien n’est pris avant votre accord.',
  reading: 'Lecture du fichier…',
  from: (name: string, file: string): string => typeset(`Réponses de ${name} : ${file}`),
  summary: (answers: number, empty: number): string =>
    typeset(
      `${format.count(answers, 'réponse', 'réponses')}, ${format.count(empty, 'chiffre sans réponse', 'chiffres sans réponse')}.`,
    ),
  none: 'Le fichier n’a aucune réponse à prendre.',
  take: (count: number): string => (count > 1 ? `Prendre les ${count} réponses` : 'Prendre la réponse'),
  giveUp: 'Laisser',
  answersTitle: 'Réponses reçues',
  noAnswer: 'Aucune réponse pour l’instant.',
  answeredOn: (name: string, day: string): string => typeset(`${name}, le ${format.shortDay(day)}`),
  removeAnswer: 'Retirer',
} as const
