import type { Entrance } from '../domain/entrance.ts'
import type { InterventionType } from '../domain/follow-up/intervention.ts'
import type { HourBand } from '../domain/half-day.ts'
import type { FUNDER_PATTERNS, Landlord } from '../domain/landlord.ts'
import type { Landmark } from '../domain/landmark.ts'
import type { Perimeter } from '../domain/perimeter.ts'
import type { Precision } from '../domain/provenance.ts'
import type { PublicPlace } from '../domain/public-place.ts'
import type { ServiceType } from '../domain/service.ts'
import type { Audience, Recurrence, Reporter, Situation, Status } from '../domain/situation.ts'
import type { Street } from '../domain/street.ts'
import type { Component, Defect, Family } from '../domain/taxonomy.ts'
import type { GapClass } from '../domain/week/gap-class.ts'
import type { EXCHANGES, NOT_DONE_REASONS } from '../domain/week/passage.ts'
import type { StopKind, UnservedReason } from '../domain/week/round.ts'

type Words<Code extends string | number> = Readonly<Record<Code, string>>

const family: Words<Family> = {
  A: 'Propreté et cadre de vie',
  B: 'Vie de voisinage et conflits d’usage',
  C: 'Occupations',
  D: 'Atteintes aux biens',
  E: 'Atteintes aux personnes',
  F: 'Veille technique',
  G: 'Veille sociale',
}

const status: Words<Status> = {
  noted: 'Notée',
  'to-transmit': 'À transmettre',
  transmitted: 'Transmise',
  'taken-up': 'Prise en charge',
  done: 'Faite',
  checked: 'Contrôlée sur place',
  reopened: 'Rouverte',
  observed: 'Observée',
  'exchange-on-site': 'Échange sur place',
  followed: 'Suivie',
  relayed: 'Relayée',
  calmed: 'Apaisée',
  'no-follow-up': 'Sans suite',
}

const access: Words<Entrance['access']> = { free: 'Libre', badge: 'Badge', code: 'Code détenu par l’équipe' }

const precision: Words<Precision> = {
  official: 'Officiel',
  surveyed: 'Relevé',
  estimated: 'Estimation',
  demonstration: 'Implantation de démonstration',
}

const band: Words<HourBand> = {
  night: 'Nuit',
  morning: 'Matin',
  midday: 'Midi',
  afternoon: 'Après-midi',
  evening: 'Soir',
}

const bandHours: Words<HourBand> = {
  night: '22 h – 6 h',
  morning: '6 h – 12 h',
  midday: '12 h – 14 h',
  afternoon: '14 h – 18 h',
  evening: '18 h – 22 h',
}

const stopKind: Words<StopKind> = {
  passage: 'Passage',
  presence: 'Présence',
  'rendez-vous': 'Rendez-vous',
  permanence: 'Permanence',
}

const unserved: Words<UnservedReason> = {
  unreachable: 'Pas joignable à pied par les rues connues',
  'no-time-left': 'Plus de temps dans les tournées',
  'minimum-gap': 'Passage trop récent',
  'no-round': 'Aucune tournée ce jour-là',
  'too-far': 'Trop loin pour tenir dans une tournée',
  'closed-then': 'Ses heures ne rencontrent aucune tournée',
  excluded: 'Écarté à la main',
}

const notDone: Words<(typeof NOT_DONE_REASONS)[number]> = {
  'long-exchange': 'Échange prolongé',
  'no-access': 'Accès impossible',
  'no-time': 'Manque de temps',
  weather: 'Météo',
  'emergency-elsewhere': 'Urgence ailleurs',
  'incomplete-pair': 'Binôme incomplet',
  'protective-withdrawal': 'Retrait préventif',
  other: 'Autre',
}

const exchanges: Words<(typeof EXCHANGES)[number]> = {
  '0': 'Personne',
  '1-2': '1 ou 2 personnes',
  '3-5': '3 à 5 personnes',
  '6+': '6 personnes ou plus',
}

const recurrence: Words<Recurrence> = { new: 'Nouvelle', repeated: 'Répétée', settled: 'Installée' }
const origin: Words<Situation['origin']> = { seen: 'Vue par l’équipe', reported: 'Rapportée' }
const reporter: Words<Reporter> = {
  team: 'Équipe',
  resident: 'Habitant',
  caretaker: 'Gardien',
  partner: 'Partenaire',
}
const severity: Words<1 | 2 | 3> = { 1: '1 – gêne légère', 2: '2 – gêne marquée', 3: '3 – grave' }

const audience: Words<Audience> = {
  team: 'Équipe',
  funder: 'Commanditaire concerné',
  'technical-committee': 'Comité technique',
  'watch-group': 'Cellule de veille',
  public: 'Public',
}

const role: Words<Landlord['role']> = { landlord: 'Bailleur', town: 'Ville', insurer: 'Assureur' }
const pattern: Words<(typeof FUNDER_PATTERNS)[number]> = {
  plain: 'uni',
  diagonal: 'diagonales',
  dots: 'points',
}
const part: Words<Perimeter['part']> = { priority: 'Quartier prioritaire', extension: 'Extension' }

const publicPlace: Words<PublicPlace['type']> = {
  square: 'Place',
  playground: 'Aire de jeux',
  'car-park': 'Parking',
  underground: 'Abords de métro',
  shops: 'Commerces',
  park: 'Parc',
}
const landmark: Words<Landmark['type']> = {
  underground: 'Station de métro',
  'bike-share': 'Station V’Lille',
  facility: 'Équipement',
  site: 'Site',
}

const service: Words<ServiceType> = {
  town: 'Service de la ville',
  social: 'Action sociale',
  health: 'Santé',
  education: 'Éducation',
  employment: 'Emploi',
  justice: 'Accès au droit',
  housing: 'Logement',
  youth: 'Jeunesse',
  culture: 'Culture',
  sport: 'Sport',
  association: 'Association',
  post: 'Poste',
  transport: 'Transport',
  other: 'Autre',
}
const street: Words<Street['class']> = {
  service: 'Desserte',
  residential: 'Rue de quartier',
  collector: 'Rue passante',
  main: 'Grande rue',
  path: 'Chemin piéton',
  steps: 'Escalier',
}
const gapClass: Words<GapClass> = { close: 'Rapproché', usual: 'Habituel', spaced: 'Espacé' }

const component: Words<Component> = {
  'door-closer': 'Ferme-porte',
  'door-glass': 'Vitrage de porte',
  'access-control': 'Contrôle d’accès',
  'letterbox-doors': 'Portillons de boîtes aux lettres',
  'common-lighting': 'Éclairage des parties communes',
  lift: 'Ascenseur',
  'waste-room': 'Local à ordures',
  'floors-walls': 'Sols et murs',
}
const defect: Words<Defect> = {
  missing: 'absent',
  broken: 'cassé',
  'out-of-order': 'hors service',
  'does-not-close': 'ne ferme pas',
}

const intervention: Words<InterventionType> = {
  exchange: 'Échange',
  'rules-reminder': 'Rappel des règles',
  'live-mediation': 'Médiation en temps réel',
  orientation: 'Orientation',
  visit: 'Visite',
}

/** French labels of the codes that records carry, as the trade says them. */
export const words = {
  ...{ family, status, access, precision, band, bandHours, stopKind, unserved, notDone, exchanges },
  ...{ recurrence, origin, reporter, severity, audience, role, pattern, part, publicPlace, landmark },
  ...{ component, defect, service, street, gapClass, intervention },
} as const
