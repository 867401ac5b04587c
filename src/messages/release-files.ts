import type { CountedMeasure, Release, ReleaseCount } from '../domain/release.ts'
import { format } from './format.ts'
import { releaseForbidden, releasePurpose } from './reports.ts'
import { words } from './words.ts'

/** Column names of a partner's files: plain letters, for spreadsheets and maps of any age. */
export const releaseHeaders = {
  id: 'identifiant',
  code: 'code',
  codeLabel: 'situation',
  ownCode: 'code_destinataire',
  family: 'famille',
  place: 'lieu_id',
  placeName: 'lieu',
  on: 'date',
  severity: 'gravite',
  recurrence: 'recurrence',
  status: 'statut',
  reference: 'reference',
  longitude: 'longitude',
  latitude: 'latitude',
} as const

export const countHeaders = [
  'mesure',
  'libelle',
  'periode_debut',
  'periode_fin',
  'portee',
  'nombre',
  'motif',
] as const

/** What is counted, in words that stand alone. */
export const countedMeasures: Readonly<Record<CountedMeasure, string>> = {
  ...words.family,
  intervention: 'Actes de l’équipe (échanges, rappels des règles, visites…)',
  mediation: 'Médiations ouvertes dans le trimestre',
  relay: 'Relais proposés dans le trimestre',
  request: 'Demandes reçues dans le trimestre',
  people: 'Personnes rencontrées lors des passages (au moins)',
  youths: 'Jeunes rencontrés lors des passages (au moins)',
  'outreach-youths': 'Jeunes rencontrés lors des actions',
  expectations: 'Attentes recueillies auprès des habitants',
  answers: 'Réponses rendues aux habitants',
}

export const countScopes: Readonly<Record<ReleaseCount['scope'], string>> = {
  recipient: 'destinataire',
  mission: 'ensemble de la mission',
}

/** The text that goes with the files, for whoever opens them without us. */
export const releaseReadme = (release: Release): string =>
  [
    `Tournée – médiation sociale${release.fictional ? ' (EXEMPLE : toutes les données sont fictives)' : ''}`,
    '',
    `Destinataire : ${release.recipient.name}`,
    `Période : du ${format.day(release.period.from)} au ${format.day(release.period.until)}, jours compris`,
    `Fait le ${format.day(release.made)}. À effacer au plus tard le ${format.day(release.expires)}.`,
    '',
    `Pour quoi faire : ${releasePurpose}`,
    `Interdit : ${releaseForbidden}`,
    '',
    'situations.geojson : faits à des lieux, pour une carte (WGS 84, longitude puis latitude).',
    'situations.csv : les mêmes faits, pour un tableur (UTF-8, séparateur « ; », virgule décimale, dates AAAA-MM-JJ).',
    '  Un texte qu’un tableur prendrait pour une formule commence par une apostrophe.',
    '  code_destinataire : votre propre code, quand il nous a été donné ; reference : votre numéro de ticket.',
    '  Pour nous répondre, changez statut et reference, gardez identifiant, et renvoyez le fichier.',
    'counts.csv : totaux des trimestres arrêtés (familles B, C, E, G, actes, médiations, relais, demandes, personnes rencontrées, attentes).',
    '  Un total non communiqué a son motif. Ces nombres sont fixés une fois pour toutes : ils ne changent plus d’un envoi à l’autre.',
    'manifest.json : ce que contient l’envoi, ce qui n’y figure pas et pourquoi, empreinte SHA-256 de chaque fichier.',
    '',
  ].join('\r\n')
