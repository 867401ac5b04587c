import type { Release, ReleaseCount } from '../domain/release.ts'
import { format } from './format.ts'
import { releaseForbidden, releasePurpose } from './reports.ts'

/** Column names of a partner's files: plain letters, for spreadsheets and maps of any age. */
export const releaseHeaders = {
  id: 'identifiant',
  code: 'code',
  codeLabel: 'situation',
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
  'famille',
  'libelle',
  'trimestre_debut',
  'trimestre_fin',
  'portee',
  'nombre',
  'motif',
] as const

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
    'situations.csv : les mêmes faits, pour un tableur (séparateur « ; », virgule décimale, dates AAAA-MM-JJ).',
    'counts.csv : nombres du dernier trimestre clos pour les autres familles ; un nombre retenu a son motif.',
    'manifest.json : ce que contient l’envoi, ce qui est retenu et pourquoi, empreinte SHA-256 de chaque fichier.',
    '',
  ].join('\r\n')
