import { foldText } from '../../domain/fold-text.ts'

const PLACE = {
  lng: ['longitude', 'lng', 'lon', 'long', 'longitude wgs84', 'lon wgs84', 'x wgs84'],
  lat: ['latitude', 'lat', 'latitude wgs84', 'lat wgs84', 'y wgs84'],
  x: ['x', 'coord x', 'x l93', 'x lambert93', 'x lambert 93', 'coordonnee x', 'abscisse'],
  y: ['y', 'coord y', 'y l93', 'y lambert93', 'y lambert 93', 'coordonnee y', 'ordonnee'],
  latlng: ['coordonnees', 'coordonnees gps', 'gps', 'geolocalisation', 'lat lon', 'lat lng', 'position'],
} as const
const ADDRESS = {
  number: [
    ...['n', 'no', 'num', 'numero', 'number', 'n voie', 'numero de voie', 'n de voie', 'numero voie'],
    ...['house number', 'housenumber', 'addr housenumber', 'numvoie'],
  ],
  suffix: ['rep', 'indice', 'indice de repetition', 'bis ter', 'btq', 'complement de numero', 'indrep'],
  address: ['adresse', 'address', 'adresse complete', 'libelle adresse', 'adresse postale'],
  street: [
    'voie',
    'rue',
    'street',
    'nom de voie',
    'nom voie',
    'libelle voie',
    'nom de la voie',
    'addr street',
  ],
  postcode: ['code postal', 'cp', 'postcode', 'addr postcode', 'codepostal', 'code postale'],
  commune: ['commune', 'ville', 'city', 'nom commune', 'localite', 'addr city', 'libelle commune'],
  insee: ['code insee', 'insee', 'code commune', 'depcom', 'code commune insee'],
} as const

/** What a column may mean in each kind of table, and the headers that say so (folded; the earlier the surer). */
const HEADERS = {
  list: {
    id: ['id', 'identifiant', 'identifier', 'ref entree', 'cle', 'uid', 'reference', 'ref'],
    landlord: [
      ...['bailleur', 'landlord', 'nom bailleur', 'nom du bailleur', 'proprietaire', 'commanditaire'],
      ...['organisme', 'bailleur social', 'gestionnaire'],
    ],
    dwellings: [
      ...['nb logements', 'logements', 'nombre de logements', 'nombre logements', 'nb de logements'],
      ...['nb logts', 'nb lgts', 'nblogements', 'dwellings', 'nb logement', 'logts', 'lgts', 'nb lots'],
    ],
    residence: ['residence', 'groupe', 'programme', 'ensemble', 'nom residence', 'nom de la residence'],
    building: ['batiment', 'bat', 'immeuble', 'tour', 'building', 'nom batiment'],
    hall: ['entree', 'hall', 'cage', 'escalier', 'nom', 'name', 'libelle', 'entrance', 'porte'],
    access: ['acces', 'access', 'type acces', 'type d acces', 'ouverture'],
    ...ADDRESS,
    ...PLACE,
  },
  situations: {
    ...PLACE,
    code: [
      'code',
      'code situation',
      'type',
      'type de situation',
      'categorie',
      'nature',
      'motif',
      'situation',
    ],
    place: ['lieu', 'place', 'place id', 'id lieu', 'emplacement', 'lieu id'],
    date: ['date', 'jour', 'day', 'date heure', 'date et heure', 'horodatage', 'datetime', 'quand'],
    hour: ['heure', 'hour', 'time', 'horaire'],
    band: ['tranche', 'band', 'moment', 'tranche horaire', 'periode', 'creneau'],
    severity: ['gravite', 'severity', 'niveau', 'intensite'],
    recurrence: ['recurrence', 'frequence'],
    origin: ['origine', 'origin', 'source'],
    by: ['signale par', 'rapporte par', 'by', 'reporter', 'par'],
    responsible: ['responsable', 'responsible', 'destinataire', 'charge', 'bailleur'],
    reference: ['reference', 'ref', 'ticket', 'n ticket', 'numero de ticket'],
    note: [
      ...['commentaire', 'note', 'observation', 'observations', 'remarque', 'description'],
      ...['commentaires', 'notes', 'detail'],
    ],
    postcode: ADDRESS.postcode,
  },
  services: {
    id: ['id', 'identifiant', 'ref'],
    name: ['nom', 'name', 'structure', 'association', 'service', 'nom de la structure', 'organisme'],
    type: ['type', 'categorie', 'domaine', 'theme', 'nature', 'type de structure'],
    opening: ['horaires', 'horaire', 'ouverture', 'heures d ouverture', 'opening hours', 'jours et horaires'],
    phone: ['telephone', 'tel', 'phone', 'contact phone', 'numero de telephone'],
    web: ['site', 'site web', 'site internet', 'web', 'url', 'website', 'contact website'],
    ...ADDRESS,
    ...PLACE,
  },
} as const

export type Subject = keyof typeof HEADERS
export type Column = { [S in Subject]: keyof (typeof HEADERS)[S] }[Subject]
export type Columns = ReadonlyMap<Column, number>

/** Headers that hold such a word, where no column has the very name. */
const WORDS: readonly (readonly [Column, RegExp, RegExp?])[] = [
  [
    'dwellings',
    /\b(?:logements?|logts?|lgts?)\b/,
    /vacant|convention|pmr|adapte|surface|type|etage|chauf|code|loyer/,
  ],
  ['landlord', /\b(?:bailleur|proprietaire)\b/],
  ['postcode', /\bcode postal\b/],
  ['insee', /\binsee\b/],
  ['commune', /\b(?:commune|ville)\b/],
  ['number', /\b(?:n|no|num|numero) (?:de |de la |du )?(?:voie|rue)\b/],
  ['address', /\badresse\b/],
  ['street', /\b(?:voie|rue)\b/, /type|code|numero|^n /],
  ['residence', /\b(?:residence|programme|groupe)\b/, /\b(?:code|type|annee|numero|num|n|id)\b/],
  ['building', /\b(?:batiment|immeuble)\b/, /type|annee|code/],
  ['hall', /\b(?:entree|hall|cage|escalier)\b/],
  ['lng', /\blongitude\b/],
  ['lat', /\blatitude\b/],
]

/** Headers of data on people, which is never read: tenants, caretakers, phones, birth dates. */
const PERSONAL =
  /\b(?:locataires?|occupants?|titulaires?|gardiens?|gardiennes?|prenoms?|telephones?|tel|portable|mails?|emails?|courriels?|naissance|nir|numero de securite sociale|nom (?:du|de la|de l|des) (?:locataire|occupant|gardien|titulaire|resident|habitant)s?)\b/
/** An organisation's own, in a directory. */
const OWN = /^(?:telephone|tel|phone|contact phone|numero de telephone|e?mail|courriel)$/

/** Codes that open doors, which nobody is shown. */
const SECRET = /digicode|vigik|\bcodes? (?:d )?(?:acces|entree|porte|hall)|\bacces\b/

/** Whether cells under this header may open a door. */
export const isSecret = (folded: string): boolean => SECRET.test(folded)

export const isPersonal = (folded: string, subject: Subject): boolean =>
  PERSONAL.test(folded) && !(subject === 'services' && OWN.test(folded))

/** Meanings of a subject, in the order of a form. */
export const meaningsOf = (subject: Subject): readonly Column[] => Object.keys(HEADERS[subject]) as Column[]

/** Where each meaning stands among the headers; the first column counts of those that have the same name. */
export function columnsOf(
  headers: readonly string[],
  subject: Subject,
): {
  readonly columns: Columns
  /** Columns whose name is that of an earlier one. */
  readonly twice: readonly number[]
  /** Found by a word of the header only. */
  readonly guessed: ReadonlySet<Column>
} {
  const folded = headers.map((header) => (isPersonal(foldText(header), subject) ? '' : foldText(header)))
  const columns = new Map<Column, number>()
  const twice: number[] = []
  const taken = new Set<number>()
  for (const [column, names] of Object.entries(HEADERS[subject]) as [Column, readonly string[]][]) {
    for (const name of names) {
      const at = folded.indexOf(name)
      if (at < 0) continue
      if (!columns.has(column)) columns.set(column, at)
      taken.add(at)
      for (let more = folded.indexOf(name, at + 1); more >= 0; more = folded.indexOf(name, more + 1))
        twice.push(more)
    }
  }
  const guessed = new Set<Column>()
  const wanted = new Set(meaningsOf(subject))
  for (const [column, words, unless] of WORDS) {
    if (!wanted.has(column) || columns.has(column)) continue
    const at = folded.findIndex((name, index) => !taken.has(index) && words.test(name) && !unless?.test(name))
    if (at < 0) continue
    columns.set(column, at)
    taken.add(at)
    guessed.add(column)
  }
  return { columns, twice, guessed }
}

/** Whether a row looks like a header of such a table: two meanings or more by their very names. */
export function isHeader(cells: readonly string[], subject: Subject): boolean {
  const folded = new Set(cells.map(foldText))
  const names = Object.values(HEADERS[subject]) as (readonly string[])[]
  return names.filter((each) => each.some((name) => folded.has(name))).length >= 2
}
