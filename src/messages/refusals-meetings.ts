import type { Params } from '../domain/refusal.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** Refusals of meetings of partners, their scenes and answers. */
export const meetingRefusals = {
  'meeting-closed': () =>
    'Cette réunion est close : seule la suite de ses décisions peut encore être notée. Préparez-en une autre.',
  'meeting-open': () => 'La réunion n’est pas close : le compte rendu s’enregistre après la clôture.',
  'meeting-ahead': ({ day }: Params) =>
    typeset(
      `Cette réunion n’a pas encore eu lieu : elle se clôt à partir du ${format.fullDay(String(day))}. Ses décisions sont déjà enregistrées.`,
    ),
  'meeting-audience-fixed': () =>
    'Des décisions ou des réponses y sont notées : son public ne change plus. Préparez une autre réunion pour un autre public.',
  'hour-wrong': () => 'L’heure n’est pas lisible : écrivez-la comme 14:30.',
  'scene-there': () => 'Cette scène est déjà dans la réunion : déplacez-la.',
  'scene-not-for': () => 'Ce public ne peut pas voir cette scène : choisissez-en une autre dans la liste.',
  'scene-at-end': () => 'La scène ne peut pas aller plus loin de ce côté.',
  'no-scene': () => 'Cette réunion n’a pas de scène : ajoutez-en une.',
  'part-held': () =>
    'Cette réunion a déjà eu lieu : sa part ne s’envoie plus. Clôturez-la, puis préparez la suivante.',
  'answers-not-ours': () =>
    'Ce fichier n’est pas une part de réunion à venir : reprenez « reponses.csv » de l’archive envoyée, avec ses colonnes part, chiffre et reponse.',
  'no-answer-chosen': () => 'Aucune réponse n’est choisie : cochez-en une, ou laissez le fichier.',
} as const
