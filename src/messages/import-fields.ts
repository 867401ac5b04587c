import { ACCESSES, type Access } from '../domain/entrance.ts'
import type { Kind } from '../domain/estate.ts'
import { PRECISIONS, type Precision } from '../domain/provenance.ts'
import { format } from './format.ts'
import { words } from './words.ts'

/** Names of the kinds of records that files give, one and many. */
export const kindNames: Partial<Record<Kind, readonly [one: string, many: string]>> = {
  perimeter: ['Périmètre', 'Périmètres'],
  sector: ['Secteur', 'Secteurs'],
  building: ['Bâtiment', 'Bâtiments'],
  entrance: ['Entrée', 'Entrées'],
  footprint: ['Bâtiment', 'Bâtiments'],
  rnbBuilding: ['Identifiant RNB', 'Identifiants RNB'],
  address: ['Adresse', 'Adresses'],
  housing: ['Logements sociaux', 'Logements sociaux'],
  holding: ['Porte du bailleur', 'Portes du bailleur'],
  door: ['Porte', 'Portes'],
  street: ['Rue', 'Rues'],
  service: ['Service', 'Services'],
  publicPlace: ['Lieu public', 'Lieux publics'],
  receptionPlace: ['Lieu d’accueil', 'Lieux d’accueil'],
  landmark: ['Repère', 'Repères'],
  landlord: ['Bailleur', 'Bailleurs'],
  situation: ['Situation', 'Situations'],
  greenSpace: ['Espace vert', 'Espaces verts'],
}

/** Names of the fields that a file may change. */
export const fieldNames: Readonly<Record<string, string>> = {
  name: 'Nom',
  number: 'Numéro',
  suffix: 'Indice',
  street: 'Voie',
  postcode: 'Code postal',
  commune: 'Commune',
  insee: 'Code INSEE',
  formerCommune: 'Ancienne commune',
  dwellings: 'Logements',
  built: 'Année de construction',
  storeys: 'Étages',
  landlord: 'Bailleur',
  reference: 'Référence',
  residence: 'Résidence',
  building: 'Bâtiment',
  hall: 'Hall',
  access: 'Accès',
  rnb: 'Identifiant RNB',
  light: 'Construction légère',
  standing: 'Debout',
  addresses: 'Adresses',
  label: 'Libellé',
  type: 'Type',
  class: 'Type de voie',
  opening: 'Horaires',
  address: 'Adresse',
  phone: 'Téléphone',
  web: 'Site',
  lengthMetres: 'Longueur',
  barred: 'Fermée à l’équipe',
  private: 'Privée',
  level: 'Niveau',
  atDoor: 'Placée à la porte',
  code: 'Code',
  source: 'Source',
  precision: 'Précision',
  retired: 'Retiré depuis',
}

const isOneOf = <Code extends string>(codes: readonly Code[], value: string): value is Code =>
  (codes as readonly string[]).includes(value)

/** A field's value as a person reads it; a dash when it is absent. */
export const fieldValue = (field: string, value: unknown): string => {
  if (value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (typeof value === 'number')
    return field === 'built'
      ? String(value)
      : field === 'lengthMetres'
        ? format.metres(value)
        : format.number(value)
  if (Array.isArray(value)) return value.map(String).join(', ') || '–'
  const text = String(value)
  if (field === 'access' && isOneOf<Access>(ACCESSES, text)) return words.access[text]
  if (field === 'precision' && isOneOf<Precision>(PRECISIONS, text)) return words.precision[text]
  if (field === 'retired') return format.day(text)
  return text
}
