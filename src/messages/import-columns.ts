import type { ReadKind } from '../domain/import.ts'

/** What a column of a table may mean, as the reader of tables names it. */
export const columnMeanings: Readonly<Record<string, string>> = {
  none: 'Rien : laissée de côté',
  personal: 'Données sur des personnes : jamais reprises',
  id: 'Identifiant',
  landlord: 'Bailleur',
  dwellings: 'Nombre de logements',
  residence: 'Résidence',
  building: 'Bâtiment',
  hall: 'Hall, entrée',
  access: 'Accès',
  number: 'Numéro',
  suffix: 'Bis, ter…',
  address: 'Adresse complète',
  street: 'Voie',
  postcode: 'Code postal',
  commune: 'Commune',
  insee: 'Code INSEE',
  lng: 'Longitude',
  lat: 'Latitude',
  x: 'X, en mètres',
  y: 'Y, en mètres',
  latlng: 'Latitude et longitude',
  code: 'Code de situation',
  place: 'Lieu',
  date: 'Date',
  hour: 'Heure',
  band: 'Moment de la journée',
  severity: 'Gravité',
  recurrence: 'Récurrence',
  origin: 'Origine',
  by: 'Rapportée par',
  responsible: 'Relève de',
  reference: 'Référence',
  note: 'Note',
  name: 'Nom',
  type: 'Type',
  opening: 'Horaires',
  phone: 'Téléphone',
  web: 'Site',
}

const PLACE = ['lng', 'lat', 'x', 'y', 'latlng']
const ADDRESS = ['number', 'suffix', 'street', 'address', 'postcode', 'commune', 'insee']
const LIST = ['landlord', 'dwellings', 'residence', 'building', 'hall', 'access', 'id']
const SITUATIONS = ['code', 'place', 'date', 'hour', 'band', 'severity', 'recurrence', 'origin', 'by']

/** Meanings that a column of such a table may be given, in the order of a form. */
export const meaningsOf = (kind: ReadKind): readonly string[] => {
  switch (kind) {
    case 'situations':
      return ['none', ...SITUATIONS, 'responsible', 'reference', 'note', ...PLACE]
    case 'events':
      return ['none', ...SITUATIONS, 'postcode', ...PLACE]
    case 'services':
      return ['none', 'name', 'type', 'opening', 'phone', 'web', 'id', ...ADDRESS, ...PLACE]
    default:
      return ['none', ...LIST, ...ADDRESS, ...PLACE]
  }
}
