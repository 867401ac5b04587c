import type { ImportTarget, PositionReadingName, ReadKind } from '../domain/import.ts'
import type { Difference } from '../domain/linkage.ts'
import { format } from './format.ts'

const n = (count: number, one: string, many: string): string => format.count(count, one, many)

const kinds: Readonly<Record<ReadKind, string>> = {
  perimeter: 'Un périmètre',
  buildings: 'Des bâtiments',
  landlord: 'Le patrimoine d’un ou plusieurs bailleurs, porte par porte',
  streets: 'Des voies où marcher, et ce que la carte montre autour',
  housing: 'Le répertoire des logements sociaux (RPLS)',
  addresses: 'Des adresses',
  services: 'Des services et associations',
  situations: 'Des situations',
  points: 'Des points relevés sur place',
  territory: 'Un territoire entier',
  rounds: 'Des tournées remises par un autre appareil',
  events: 'Des évènements datés, d’un autre lieu que ce territoire',
}

const targets: Readonly<Record<ImportTarget, string>> = {
  perimeter: 'Un périmètre (QPV)',
  buildings: 'Des bâtiments (cadastre, OpenStreetMap, RNB)',
  entrances: 'Des entrées',
  streets: 'Des rues (OpenStreetMap)',
  landlord: 'Le patrimoine d’un bailleur',
  housing: 'Des logements sociaux (RPLS)',
  addresses: 'Des adresses (Base adresse nationale)',
  services: 'Des services et associations',
  incidents: 'Des situations',
  gpx: 'Des points relevés (GPX, KML)',
  round: 'Une tournée remise',
  territory: 'Un territoire',
  backup: 'Une sauvegarde',
}

const statuses: Readonly<Record<Difference['status'], string>> = {
  new: 'Ajout',
  changed: 'Modification',
  moved: 'Déplacement',
  gone: 'Disparition',
}

const counted: Readonly<Record<Difference['status'], readonly [one: string, many: string]>> = {
  new: ['ajout', 'ajouts'],
  changed: ['modification', 'modifications'],
  moved: ['déplacement', 'déplacements'],
  gone: ['disparition', 'disparitions'],
}

const readings: Readonly<Record<PositionReadingName, string>> = {
  'as-written': 'Longitude puis latitude, en degrés',
  swapped: 'Latitude puis longitude, en degrés',
  'Lambert-93': 'Mètres, Lambert-93',
  'Web Mercator': 'Mètres, Web Mercator',
}

/** What may be answered to a question, where the file has no words of its own for it. */
export const optionWords: Readonly<Record<string, string>> = {
  ...readings,
  priority: 'Le quartier prioritaire',
  extension: 'Son extension',
  walk: 'L’équipe y passe',
  avoid: 'L’équipe n’y passe pas',
  first: 'Garder une ligne de chaque',
  all: 'Garder toutes les lignes',
  publicPlace: 'Des lieux publics',
  service: 'Des services et associations',
  door: 'Des portes',
  own: 'En faire un territoire à part',
  here: 'N’en garder que ce qui s’est passé dans ce territoire',
  new: 'Un nouveau bailleur',
  none: 'Laisser ces lignes de côté',
}

/** Words of the panel that shows a file before anything is changed. */
export const importWords = {
  title: (file: string): string => `Importer ${file}`,
  reading: 'Lecture du fichier',
  readingAgain: 'Nouvelle lecture, avec vos réponses',
  progress: (share: number): string => `${format.percent(share)} lus`,
  stop: 'Arrêter',
  kinds,
  dataset: 'Jeu de données',
  date: 'Date des données',
  dateUnknown: 'non indiquée',
  licence: 'Licence',
  rows: 'Lu',
  nothingYet: 'Rien n’est changé tant que vous n’avez pas choisi «\u00a0Appliquer\u00a0».',
  // a file that was not recognised
  unrecognised: 'Que contient ce fichier ?',
  targets,
  chooseTarget: 'Choisir…',
  readAs: 'Lire ainsi',
  notThat: 'Ce n’est pas cela ?',
  close: 'Fermer',
  // what it leaves open
  toConfirm: 'À confirmer',
  allConfirmed: 'Tout est confirmé.',
  left: (count: number): string => n(count, 'point à confirmer', 'points à confirmer'),
  readSo: '(lu ainsi)',
  away: (metres: number): string =>
    metres < 50 ? 'dans le territoire' : `à ${format.metres(metres)} du territoire`,
  onTheMap:
    'Les lectures possibles sont dessinées sur la carte : en plein celle retenue, en tirets le reste.',
  readings,
  searchAreas: 'Chercher par nom ou par code',
  areasChosen: (count: number): string => (count === 0 ? 'Rien de choisi.' : n(count, 'choisi', 'choisis')),
  areasShown: (shown: number, all: number): string =>
    shown < all ? `${format.number(shown)} affichés sur ${format.number(all)} : précisez la recherche.` : '',
  areas: 'Choix',
  takeAreas: 'Prendre ce choix',
  columns: 'Colonnes',
  columnsHelp:
    'Chaque colonne a été reconnue d’après son titre ou son contenu. Une correction est retenue pour les prochains fichiers de même forme.',
  column: 'Colonne du fichier',
  samples: 'Exemples',
  meaningOf: (header: string): string => `Ce que contient la colonne «\u00a0${header}\u00a0»`,
  by: {
    header: 'd’après le titre',
    content: 'd’après le contenu',
    choice: 'votre correction',
    memory: 'comme la dernière fois',
    none: '',
  },
  // what would change
  facts: 'En chiffres',
  fact: 'Chiffre',
  before: 'Avant',
  after: 'Après',
  missing: '–',
  area: 'Surface',
  outside: 'Entrées hors du périmètre',
  entrances: 'Portes de ce patrimoine',
  dwellings: 'Logements',
  situations: 'Situations lues',
  known: 'dont déjà connues',
  changes: 'Ce qui change',
  statuses,
  statusCount: (status: Difference['status'], count: number): string =>
    `${format.number(count)} ${counted[status][count > 1 ? 1 : 0]}`,
  same: (count: number): string => (count === 1 ? '1 identique' : `${format.number(count)} identiques`),
  everything: 'Tout',
  nothingKept: 'Rien n’est retenu du fichier pour l’instant : répondez ci-dessus.',
  nothingChanges: 'Tout ce que dit ce fichier est déjà dans le territoire.',
  goneHelp:
    'Ce qui disparaît est daté, pas effacé : son passé reste, les tournées et les comptes ne le voient plus.',
  goneStreets: 'Les rues disparues quittent le réseau où marcher.',
  filter: 'Filtrer la liste',
  noneShown: 'Rien ne correspond à ce filtre.',
  kindFilter: 'Montrer seulement',
  leaveShown: 'Ne rien prendre de cette liste',
  takeShown: 'Tout prendre de cette liste',
  leftOut: (count: number): string =>
    count === 0 ? '' : n(count, 'ligne laissée de côté', 'lignes laissées de côté'),
  becomes: 'devient',
  movedBy: (metres: number): string => `déplacé de ${format.metres(metres)}`,
  shapeChanged: 'tracé modifié',
  notices: 'Remarques sur le fichier',
  noticeRows: (rows: readonly number[], more: number): string =>
    `${rows.length + more > 1 ? 'lignes' : 'ligne'} ${rows.join(', ')}${more > 0 ? ` et ${n(more, 'autre', 'autres')}` : ''}`,
  more: (count: number): string => `Et ${n(count, 'autre', 'autres')} du même genre`,
  apply: 'Appliquer',
  toActions: 'Aller au bouton «\u00a0Appliquer\u00a0»',
  applying: 'Application, et rapprochement des sources…',
  cancel: 'Ne rien changer',
} as const

const parts = (differences: readonly Difference[]): readonly string[] =>
  (['new', 'changed', 'moved', 'gone'] as const).flatMap((status) => {
    const count = differences.filter((each) => each.status === status).length
    return count > 0 ? [importWords.statusCount(status, count)] : []
  })

/** What the toast says of an import: how much changed, what entrances became of it, how many joins wait for a word. */
export const appliedWords = (
  differences: readonly Difference[],
  { before, after, doubtful }: { readonly before: number; readonly after: number; readonly doubtful: number },
): string => {
  const done = parts(differences).join(', ')
  return [
    done === '' ? 'Fichier importé : rien n’a changé.' : `Fichier importé : ${done}.`,
    ...(after !== before
      ? [`${n(after, 'entrée', 'entrées')} sur la carte, au lieu de ${format.number(before)}.`]
      : []),
    ...(doubtful > 0 ? [`${n(doubtful, 'doute', 'doutes')} à lever.`] : []),
  ].join(' ')
}
