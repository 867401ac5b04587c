import type { Params } from '../domain/refusal.ts'

/** Refusals of actions, walks and surveys. */
export const outreachRefusals = {
  'people-needed': () =>
    'Avant de terminer, indiquez combien de personnes ont été rencontrées, même si c’est 0.',
  'youths-over-people': () =>
    'Les jeunes sont comptés parmi les personnes : leur nombre ne peut pas dépasser le leur.',
  'day-needed': () => 'Indiquez au moins un jour.',
  'answer-before': () => 'La réponse est datée d’avant l’attente : vérifiez le jour.',
  'walk-short': () => 'Un parcours joint au moins deux lieux : ajoutez-en un.',
  'walk-apart': (p: Params) =>
    `Aucune rue ne mène à « ${p.place} » : retirez ce lieu, ou tracez le parcours sur la carte.`,
  'not-a-walk': () => 'Cette action n’est pas une marche : changez sa forme pour noter un parcours.',
  'question-needed': () => 'Une question a un texte et au moins deux réponses, une par ligne.',
  'nothing-to-count': () => 'Il n’y a rien à retirer : ce nombre est déjà le plus petit possible.',
  'no-answer-given': () => 'Aucune réponse n’a encore été rendue : il n’y a rien à imprimer.',
} as const
