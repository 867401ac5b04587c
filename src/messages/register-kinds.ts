import type { Kind } from '../domain/estate.ts'
import type { Group, Seen } from '../domain/register/kind-group.ts'
import type { Nature } from '../domain/register/nature.ts'
import type { Way } from '../domain/register/what-leaves.ts'
import { followFields } from './register-fields-follow.ts'
import { type FieldWords, territoryFields } from './register-fields-territory.ts'
import { weekFields } from './register-fields-week.ts'

const fields: FieldWords<Kind> = { ...territoryFields, ...weekFields, ...followFields }

/** Words of what the register lists: kinds, fields, natures, who sees them and how they leave. One missing does not compile. */
export const registerKinds = {
  groups: {
    field: 'Le terrain',
    follow: 'Les suivis',
    partners: 'Les commanditaires et ce qu’ils reçoivent',
    week: 'La semaine',
    territory: 'Le territoire',
    sources: 'Les sources du territoire',
    settings: 'Les réglages',
  } satisfies Record<Group, string>,
  names: {
    passage: 'Passages',
    situation: 'Situations',
    intervention: 'Interventions de l’équipe',
    shiftNote: 'Consignes entre binômes',
    weekClosure: 'Clôtures de semaine',
    onCall: 'Numéros de la fiche réflexe',
    request: 'Demandes',
    relay: 'Relais',
    mediation: 'Médiations',
    action: 'Actions',
    project: 'Projets',
    jointPlan: 'Plans d’actions',
    barometer: 'Baromètre',
    meeting: 'Réunions',
    quarterFigures: 'Chiffres arrêtés des trimestres',
    monthlyCount: 'Comptes par mois',
    taxRelief: 'Abattement TFPB',
    sending: 'Envois notés',
    landlord: 'Commanditaires et bailleurs',
    service: 'Services et associations',
    pair: 'Binômes',
    roundTemplate: 'Tournées types',
    support: 'Lieux à soutenir',
    appointment: 'Rendez-vous et permanences',
    exclusion: 'Lieux laissés de côté une semaine',
    placeRule: 'Règles des lieux',
    weekChange: 'Changements d’une semaine',
    weekEdition: 'Feuilles remises',
    round: 'Tournées',
    stop: 'Arrêts prévus',
    unserved: 'Lieux non servis',
    calendarMark: 'Repères du calendrier',
    savedView: 'Vues gardées',
    perimeter: 'Périmètre',
    sector: 'Secteurs',
    building: 'Bâtiments',
    entrance: 'Entrées',
    publicPlace: 'Lieux publics',
    receptionPlace: 'Lieux d’accueil',
    street: 'Rues',
    greenSpace: 'Espaces verts',
    landmark: 'Repères',
    address: 'Adresses',
    housing: 'Répertoire des logements sociaux',
    footprint: 'Emprises du cadastre',
    rnbBuilding: 'Bâtiments du RNB',
    door: 'Portes relevées',
    holding: 'Patrimoine des bailleurs',
    link: 'Rapprochements',
    dataset: 'Jeux de données lus',
    reading: 'Colonnes reconnues',
    settings: 'Réglages du territoire',
    code: 'Liste des codes',
  } satisfies Record<Kind, string>,
  fields,
  field: (kind: Kind, name: string): string =>
    (fields[kind] as Readonly<Record<string, string>>)[name] ?? name,
  /** Only those worth a word; the others go without saying. */
  natures: {
    ...{ text: 'texte libre', name: null, time: 'heure exacte', hour: 'heure prévue', pair: 'binôme' },
    ...{ photo: 'photo', phone: 'téléphone d’organisme', place: 'lieu', day: null, choice: null },
    ...{ number: null, flag: null, shape: 'position ou tracé d’un lieu', link: null, own: null },
  } satisfies Record<Nature, string | null>,
  seen: {
    team: 'L’équipe seule.',
    audience:
      'L’équipe ; le commanditaire concerné pour les familles A, D et F, sauf autre choix fiche par fiche. B, C, E et G restent à l’équipe.',
    meeting: 'L’équipe, et ceux qui ont siégé à la réunion.',
    funders: 'L’équipe ; les commanditaires, dans les bilans et les réunions.',
  } satisfies Record<Seen, string>,
  ways: {
    rows: 'lignes du fichier d’un bailleur ou de la Ville (A, D, F)',
    counts: 'totaux de trimestre de 5 ou plus',
    reports: 'bilans et réunions',
    handover: 'tournées remises à un appareil de l’équipe ou à un agenda',
    package: 'paquet du territoire, sans les enregistrements',
    backup: 'sauvegarde chiffrée',
  } satisfies Record<Way, string>,
} as const
