import { type Component, DEFECTS, type Defect, type Family } from '../../src/domain/taxonomy.ts'

/** One code of the list of situations: `SituationCode` of the domain, without its kind. */
type Code = {
  readonly id: string
  readonly family: Family
  readonly label: string
  readonly since: number
  readonly retired: boolean
  readonly finest: 'entrance' | 'sector'
  readonly retentionMonths: number
  readonly danger: boolean
}

/** Fire, a fight, somebody in a stopped lift, bare wires: a call now, not a weekly file. */
const DANGERS = ['D4', 'E3', 'F-lift-out-of-order', 'F-common-lighting-broken']
const SHORT_KEPT: readonly string[] = ['C5', 'E', 'G']
const BY_SECTOR: readonly string[] = ['C5', 'G']

const LABELS: Readonly<Record<Exclude<Family, 'F'>, readonly string[]>> = {
  A: [
    'Dépôt d’encombrants',
    'Ordures ménagères hors bacs',
    'Jets par les fenêtres',
    'Déjections canines',
    'Parties communes souillées',
    'Espace public sale',
    'Nuisibles',
    'Déchets dangereux (seringues, verre)',
  ],
  B: [
    'Nuisances sonores',
    'Conflit de voisinage',
    'Conflit d’usage d’un espace ou sur l’interprétation des règles',
    'Animaux',
    'Hygiène ou sécurité des parties communes',
    'Stationnement abusif',
    'Gêne liée aux travaux',
  ],
  C: [
    'Regroupement dans les parties communes',
    'Regroupement au pied d’immeuble',
    'Occupation négative de l’espace public',
    'Occupation abusive de parties communes (objets, deux-roues)',
    'Consommation de stupéfiants',
    'Rodéo, deux-roues',
  ],
  D: ['Dégradation volontaire', 'Tags', 'Accès forcé', 'Feu'],
  E: ['Insultes', 'Menaces', 'Altercation'],
  G: [
    'Isolement',
    'Précarité',
    'Besoins de jeunes',
    'Tension ressentie',
    'Initiative d’habitants',
    'Questions sur la rénovation ou le relogement',
  ],
}

/** Component, then the defects it can have with the words for both. */
const TECHNICAL: readonly (readonly [Component, Partial<Record<Defect, string>>])[] = [
  [
    'door-closer',
    {
      missing: 'Ferme-porte absent',
      broken: 'Ferme-porte cassé',
      'out-of-order': 'Ferme-porte hors service',
      'does-not-close': 'Porte d’entrée qui ne ferme pas',
    },
  ],
  ['door-glass', { missing: 'Vitrage de porte absent', broken: 'Vitrage de porte cassé' }],
  [
    'access-control',
    {
      missing: 'Contrôle d’accès absent',
      broken: 'Contrôle d’accès cassé',
      'out-of-order': 'Contrôle d’accès hors service',
    },
  ],
  [
    'letterbox-doors',
    {
      missing: 'Portillons de boîtes aux lettres absents',
      broken: 'Portillons de boîtes aux lettres cassés',
      'does-not-close': 'Portillons de boîtes aux lettres qui ne ferment pas',
    },
  ],
  [
    'common-lighting',
    {
      missing: 'Éclairage des parties communes absent',
      broken: 'Éclairage des parties communes cassé',
      'out-of-order': 'Éclairage des parties communes hors service',
    },
  ],
  [
    'lift',
    {
      broken: 'Ascenseur abîmé',
      'out-of-order': 'Ascenseur hors service',
      'does-not-close': 'Ascenseur dont la porte ne ferme pas',
    },
  ],
  [
    'waste-room',
    {
      broken: 'Local à ordures abîmé',
      'out-of-order': 'Local à ordures hors service',
      'does-not-close': 'Local à ordures qui ne ferme pas',
    },
  ],
  ['floors-walls', { missing: 'Revêtement de sol ou de mur absent', broken: 'Sols ou murs cassés' }],
]

/** The list of situations, version 1, in the order of the families A to G. */
export const CODES: readonly Code[] = [
  ...(['A', 'B', 'C', 'D', 'E'] as const).flatMap(numbered),
  ...TECHNICAL.flatMap(([component, labels]) =>
    DEFECTS.flatMap((defect) =>
      labels[defect] ? [code(`F-${component}-${defect}`, 'F', labels[defect])] : [],
    ),
  ),
  ...numbered('G'),
]

function numbered(family: Exclude<Family, 'F'>): Code[] {
  return LABELS[family].map((label, index) => code(`${family}${index + 1}`, family, label))
}

function code(id: string, family: Family, label: string): Code {
  const among = (list: readonly string[]): boolean => list.includes(id) || list.includes(family)
  return {
    id,
    family,
    label,
    since: 1,
    retired: false,
    finest: among(BY_SECTOR) ? 'sector' : 'entrance',
    retentionMonths: among(SHORT_KEPT) ? 3 : 12,
    danger: DANGERS.includes(id),
  }
}
