import { format } from './format.ts'

const rows = (count: number): string => format.count(count, 'entrée', 'entrées')
const changes = (count: number): string => format.count(count, 'changement', 'changements')

/** The table of the stock: one row a door in use. */
export const stock = {
  open: 'Modifier en tableau',
  title: 'Patrimoine en tableau',
  lead: 'Une ligne par entrée en service. Entrée ou F2 modifie une case, Échap renonce ; chaque changement s’annule.',
  close: 'Fermer',
  grid: 'Entrées du territoire',
  columns: {
    number: 'Numéro ou adresse',
    building: 'Bâtiment',
    residence: 'Résidence',
    landlord: 'Bailleur',
    dwellings: 'Logements',
    access: 'Accès',
    gapClass: 'Rythme',
    provenance: 'Source et précision',
  },
  missing: 'à compléter',
  provenance: (source: string, precision: string, edited: number): string =>
    `${source} · ${precision}${edited > 0 ? ' · corrigé à la main' : ''}`,
  sortBy: (column: string): string => `Trier par ${column.toLocaleLowerCase('fr')}`,
  selectRow: (name: string): string => `Choisir ${name}`,
  selectAll: 'Choisir toutes les lignes filtrées',
  filters: 'Filtres',
  search: 'Chercher',
  anyLandlord: 'Tous les bailleurs',
  unknownLandlord: 'Bailleur inconnu',
  anyBuilding: 'Tous les bâtiments',
  anyPrecision: 'Toutes les précisions',
  precision: 'Précision',
  onlyMissing: 'À compléter seulement',
  onlyMissingHelp: 'Sans bailleur connu, sans bâtiment ou sans logements.',
  clearFilters: 'Effacer les filtres',
  shown: (from: number, until: number, filtered: number, all: number): string =>
    `Lignes ${from} à ${until} sur ${format.number(filtered)}${filtered === all ? '' : ` filtrées, ${format.number(all)} en tout`}`,
  none: 'Aucune entrée ne correspond : effacez les filtres.',
  empty: 'Le territoire n’a pas encore d’entrée : importez la liste d’un bailleur.',
  previous: 'Page précédente',
  next: 'Page suivante',
  selected: (count: number): string =>
    count === 0 ? 'Aucune ligne choisie' : `${rows(count)} ${count < 2 ? 'choisie' : 'choisies'}`,
  applyTo: 'Appliquer à la sélection',
  applyField: 'Colonne',
  applyValue: 'Valeur',
  apply: (count: number): string => `Appliquer à ${rows(count)}`,
  copyShown: 'Copier les lignes filtrées',
  copied: (count: number): string =>
    `${rows(count)} ${count < 2 ? 'copiée' : 'copiées'} : collez-les dans un tableur.`,
  copyFailed: 'Le navigateur n’a pas laissé copier : choisissez les lignes, puis Ctrl+C.',
  paste: 'Coller depuis un tableur',
  pasteHelp:
    'Copiez un bloc dans le tableur, puis collez-le ici, ou directement dans le tableau avec Ctrl+V. Il se pose à partir de la case choisie, vers le bas, dans l’ordre affiché ; avec une ligne de titres, chaque colonne va dans celle de ce nom.',
  pasteText: 'Bloc copié',
  pasteFrom: (column: string, name: string): string => `À partir de : ${name}, colonne ${column}.`,
  readBlock: 'Voir ce qui changerait',
  preview: 'Ce qui changerait',
  previewLead: (count: number, doors: number): string =>
    count === 0 ? 'Rien ne changerait.' : `${changes(count)} dans ${rows(doors)}. Rien n’est encore fait.`,
  headerSkipped: 'La première ligne du bloc nomme les colonnes : chaque colonne va dans celle de ce nom.',
  beyond: (count: number): string =>
    `${format.count(count, 'ligne collée dépasse', 'lignes collées dépassent')} la dernière ligne affichée et ne serai${count < 2 ? 't' : 'ent'} pas repris${count < 2 ? 'e' : 'es'}.`,
  wide: (count: number): string =>
    `${format.count(count, 'colonne collée dépasse', 'colonnes collées dépassent')} la dernière colonne et ne serai${count < 2 ? 't' : 'ent'} pas repris${count < 2 ? 'e' : 'es'}.`,
  bad: (count: number): string =>
    `${format.count(count, 'case ne peut pas être reprise', 'cases ne peuvent pas être reprises')} :`,
  badCell: (row: number, name: string, column: string, value: string, why: string): string =>
    `Ligne ${row} (${name}), ${column}, «\u00a0${value}\u00a0» : ${why}`,
  fixedColumn: 'cette colonne ne se modifie pas ici.',
  notNumber: 'ce n’est pas un nombre entier : écrivez par exemple 24.',
  ambiguous: (names: readonly string[]): string =>
    `plusieurs choix possibles : écrivez ${names.join(' ou ')}.`,
  oneOf: (choices: readonly string[]): string => `écrivez ${choices.join(', ')}.`,
  more: (count: number): string => `et ${format.number(count)} de plus`,
  before: 'Avant',
  after: 'Après',
  door: 'Entrée',
  column: 'Colonne',
  nothing: '–',
  applyPaste: (count: number): string => `Appliquer ${count < 2 ? 'le' : 'les'} ${changes(count)}`,
  giveUp: 'Renoncer',
} as const
