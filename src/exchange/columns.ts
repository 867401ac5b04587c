import { foldText } from './clean-text.ts'

/** What a column may mean, and the headers that say so (folded; the earlier the surer). */
const HEADERS = {
  id: ['id', 'identifiant', 'identifier', 'code entree', 'ref entree', 'cle', 'uid', 'rnb id'],
  landlord: [
    'bailleur',
    'landlord',
    'nom bailleur',
    'nom du bailleur',
    'proprietaire',
    'commanditaire',
    'organisme',
  ],
  dwellings: [
    ...[
      'nb logements',
      'logements',
      'nombre de logements',
      'nombre logements',
      'nb de logements',
      'nb logts',
    ],
    ...['nb lgts', 'nblogements', 'dwellings', 'nb logement', 'logts', 'lgts'],
  ],
  number: [
    'n',
    'no',
    'num',
    'numero',
    'number',
    'n voie',
    'numero de voie',
    'house number',
    'housenumber',
    'addr housenumber',
  ],
  address: ['adresse', 'address', 'adresse complete', 'libelle adresse'],
  street: ['voie', 'rue', 'street', 'nom de voie', 'nom voie', 'libelle voie', 'addr street'],
  hall: ['entree', 'hall', 'cage', 'escalier', 'nom', 'name', 'libelle', 'entrance'],
  access: ['acces', 'access', 'type acces', 'type d acces', 'ouverture'],
  lng: ['longitude', 'lng', 'lon', 'long', 'longitude wgs84', 'lon wgs84', 'x wgs84'],
  lat: ['latitude', 'lat', 'latitude wgs84', 'lat wgs84', 'y wgs84'],
  x: ['x', 'coord x', 'x l93', 'x lambert93', 'x lambert 93', 'coordonnee x'],
  y: ['y', 'coord y', 'y l93', 'y lambert93', 'y lambert 93', 'coordonnee y'],
  code: ['code', 'code situation', 'type', 'type de situation', 'categorie', 'nature', 'motif', 'situation'],
  place: ['lieu', 'place', 'place id', 'id lieu', 'emplacement', 'lieu id'],
  date: ['date', 'jour', 'day', 'date heure', 'date et heure', 'horodatage', 'datetime', 'quand'],
  hour: ['heure', 'hour', 'time', 'horaire'],
  band: ['tranche', 'band', 'moment', 'tranche horaire', 'periode', 'creneau'],
  severity: ['gravite', 'severity', 'niveau', 'intensite'],
  recurrence: ['recurrence', 'frequence'],
  origin: ['origine', 'origin', 'source'],
  by: ['signale par', 'rapporte par', 'by', 'reporter', 'par'],
  responsible: ['responsable', 'responsible', 'destinataire', 'charge'],
  reference: ['reference', 'ref', 'ticket', 'n ticket', 'numero de ticket'],
  note: [
    'commentaire',
    'note',
    'observation',
    'observations',
    'remarque',
    'description',
    'commentaires',
    'notes',
    'detail',
  ],
} as const

export type Column = keyof typeof HEADERS
export type Columns = ReadonlyMap<Column, number>

/** Headers of data on people, which is never read: tenants, caretakers, phones, birth dates. */
const PERSONAL =
  /\b(?:locataires?|occupants?|titulaires?|gardiens?|gardiennes?|prenoms?|telephones?|tel|portable|mails?|emails?|courriels?|naissance|nom (?:du|de la|de l|des) (?:locataire|occupant|gardien|titulaire|resident|habitant)s?)\b/

/** Where each meaning stands among the headers; a meaning found twice is told in `twice`, and its first column counts. */
export function columnsOf(headers: readonly string[]): {
  readonly columns: Columns
  readonly twice: readonly string[]
  readonly personal: readonly string[]
} {
  const folded = headers.map(foldText)
  const columns = new Map<Column, number>()
  const twice: string[] = []
  for (const [column, names] of Object.entries(HEADERS) as [Column, readonly string[]][]) {
    for (const name of names) {
      const at = folded.indexOf(name)
      if (at < 0) continue
      if (!columns.has(column)) columns.set(column, at)
      if (folded.indexOf(name, at + 1) >= 0) twice.push(headers[at]!)
    }
  }
  return { columns, twice, personal: headers.filter((_, at) => PERSONAL.test(folded[at]!)) }
}

/** Whether a row looks like a header of one of our tables: two meanings or more. */
export const isHeader = (cells: readonly string[]): boolean => columnsOf(cells).columns.size >= 2
