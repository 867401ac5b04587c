import type { WithheldReason } from '../domain/release.ts'

/** What a partner's file is for, in its manifest. */
export const releasePurpose =
  'Suivi partenarial de la médiation sociale : entretien, réparation et cadre de vie des résidences et espaces publics.'

/** What may not be done with it. */
export const releaseForbidden =
  'Toute réutilisation dans une procédure locative, disciplinaire ou visant une personne est interdite.'

/** Why something stays with the team, or a number is not given: read after it. */
export const withheldReasons: Readonly<Record<WithheldReason, string>> = {
  'no-closed-quarter': 'pas de trimestre clos et complet à la fin de la période',
  'quarter-open': 'trimestre pas encore arrêté',
  'under-five':
    'moins de 5 sur l’ensemble de la mission, ou retenu pour qu’un autre chiffre ne se déduise pas',
  merged: 'moins de 5, ou retenu pour qu’un autre chiffre ne se déduise pas',
  'other-recipient': 'à la charge d’un autre que ce destinataire',
  'family-not-sent': 'vie de voisinage, occupations, personnes et veille sociale : jamais ligne à ligne',
  'audience-team': 'gardé dans l’équipe',
  'free-text': 'note libre, jamais transmise',
  'no-position': 'lieu sans position connue',
  'insurer-aggregates': 'seuls des totaux sont transmis à un assureur',
  retention: 'au-delà de la durée de conservation',
}
