import type { BaseMapChoice } from '../domain/base-map.ts'

/** Words of the ground under our layers. */
export const baseMaps = {
  title: 'Fond de carte',
  choices: {
    none: 'Rues et bâtiments de Tournée',
    file: 'Fichier de cet appareil',
    served: 'Fond installé avec l’application',
    ign: 'Plan IGN',
  } satisfies Record<BaseMapChoice, string>,
  fileNamed: (name: string): string => `Fichier : ${name}`,
  drop: 'Pour un fond plus riche sans réseau, déposez un fichier .pmtiles sur la carte.',
  /** What is wrong with a file, as a part of its refusal. */
  flaw: {
    damaged: 'il est coupé ou abîmé',
    version: (version: number): string => `version ${version}`,
    tiles: 'tuiles d’un type inconnu',
    packing: 'compression qui n’est pas lue',
  },
  remove: 'Retirer ce fichier',
  ignConsent: 'Votre adresse IP et les zones que vous regardez sont connues de l’IGN.',
  ignAgree: 'Accepter et afficher le plan IGN',
  ignDecline: 'Renoncer',
  ignCredit: '© IGN – Plan IGN',
} as const
