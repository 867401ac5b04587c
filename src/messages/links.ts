import type { Link } from '../domain/link.ts'
import { format } from './format.ts'

const n = (count: number, one: string, many: string): string => format.count(count, one, many)

/** Words of the work list of joins between sources. */
export const linkWords = {
  title: 'Doutes à lever',
  lead: 'Une ligne de fichier qui désigne sans doute une adresse, un bâtiment ou un bailleur d’ici, mais pas sûrement. Dites lequel : rien n’en est fait avant.',
  none: 'Aucun doute à lever.',
  left: (count: number): string => n(count, 'doute à lever', 'doutes à lever'),
  everything: 'Tous',
  roles: { address: 'Adresses', footprint: 'Bâtiments', landlord: 'Bailleurs' } satisfies Record<
    Link['role'],
    string
  >,
  roleCount: (role: string, count: number): string => `${role} ${format.number(count)}`,
  questions: {
    address: 'À quelle adresse est-ce ?',
    footprint: 'Dans quel bâtiment est-ce ?',
    landlord: 'À quel bailleur est-ce ?',
  } satisfies Record<Link['role'], string>,
  rank: (at: number, count: number): string => `${format.number(at)} sur ${format.number(count)}`,
  previous: 'Doute précédent',
  next: 'Doute suivant',
  asWritten: 'Tel qu’écrit',
  best: (score: number | undefined): string => (score === undefined ? '–' : format.percent(score)),
  noCandidate: 'Aucune proposition : choisissez vous-même, ou écartez.',
  /** A score from 0 to 1. */
  score: (score: number): string =>
    `${score >= 0.9 ? 'presque sûr' : score >= 0.7 ? 'probable' : score >= 0.45 ? 'possible' : 'peu probable'}, ${format.percent(score)}`,
  fromMap: 'choisi sur la carte',
  fromSearch: 'trouvé',
  other: 'Un autre',
  search: {
    address: 'Chercher une adresse',
    footprint: 'Chercher un bâtiment',
    landlord: 'Chercher un bailleur',
  } satisfies Record<Link['role'], string>,
  searchHelp: 'Ou choisissez sur la carte.',
  nothingFound: 'Rien de ce nom.',
  noLandlord:
    'Aucun bailleur n’est encore connu : importez d’abord la liste de chaque bailleur. Ces logements s’y rattacheront d’eux-mêmes.',
  accept: 'Accepter',
  correct: 'Corriger',
  choose: 'Retenir ce choix',
  setAside: 'Écarter',
  keepPosition: 'Garder sa position',
  keepPositionHelp: 'La porte reste là où la liste la place, sans adresse de la base.',
  setAsideHelp: 'Écartée, la ligne reste dans les données mais ne fait aucune entrée.',
  list: 'Les suivants',
  settled: (count: number): string => n(count, 'cas tranché', 'cas tranchés'),
  settledAs: { accepted: 'accepté', corrected: 'corrigé', 'set-aside': 'écarté' },
  reopen: 'Revenir dessus',
  working: 'Rapprochement en cours…',
  facts: {
    landlord: 'Bailleur',
    dwellings: 'Logements',
    built: 'Construit en',
    reference: 'Référence',
    source: 'Source',
    position: 'Position',
    noPosition: 'non donnée',
  },
  landlordNames: 'Noms des bailleurs dans les fichiers',
  landlordNamesHelp: 'Un nom par ligne : une liste qui l’emploie est reconnue comme celle de ce bailleur.',
  aliasesOf: (name: string): string => `Autres noms de ${name}`,
  saveNames: 'Enregistrer les noms',
} as const
