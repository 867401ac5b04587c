import type { ContractYear } from '../domain/funding/contract-year.ts'
import type { PresenceCause } from '../domain/funding/presence-causes.ts'
import {
  type LandlordPresence,
  LEAST_PASSAGES,
  type PresenceState,
} from '../domain/funding/presence-shares.ts'
import type { Landlord } from '../domain/landlord.ts'
import { contractWords } from './contract-year.ts'
import { format } from './format.ts'

const written = (digits: number) =>
  new Intl.NumberFormat('fr-FR', {
    ...{ style: 'currency', currency: 'EUR' },
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  })
const [inCents, inEuros] = [written(2), written(0)]

/** « 45 165,29 € » of whole cents. */
export const euros = (cents: number): string => inCents.format(cents / 100)
/** « 45 165 € » of whole cents. */
export const roundEuros = (cents: number): string => inEuros.format(cents / 100)

/** « 45 000 € », « 45 000,50 € » of whole cents: cents only where there are some. */
export const shortEuros = (cents: number): string => (cents % 100 === 0 ? roundEuros(cents) : euros(cents))

/** « +4,1 points », « −2 points » of a difference of shares, 0 to 1. */
export const points = (off: number): string => {
  const value = Math.round(off * 1000) / 10
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return `${sign}${format.number(Math.abs(value), 1)} ${Math.abs(value) < 2 ? 'point' : 'points'}`
}

const state: Readonly<Record<PresenceState, string>> = {
  within: 'dans la bande',
  above: 'au-dessus de la bande',
  below: 'au-dessous de la bande',
  unsure: 'trop peu pour le dire',
  'no-key': 'clé non renseignée',
}

const rhythm = (cause: Extract<PresenceCause, { cause: 'rhythm' }>, isAbove: boolean): string => {
  if (cause.where === 'elsewhere')
    return `des entrées d’autres bailleurs sont à voir ${isAbove ? 'moins' : 'plus'} souvent`
  return `${format.count(cause.count, 'de ses entrées est', 'de ses entrées sont')} à voir ${
    isAbove ? 'plus souvent ou plus longtemps' : 'moins souvent ou moins longtemps'
  } que d’ordinaire`
}

/** Why a share is off, as the end of a sentence. Of other landlords nothing is counted: a funder's own report says it too. */
const causeWords = (cause: PresenceCause, isAbove: boolean): string => {
  switch (cause.cause) {
    case 'stock':
      return `son patrimoine fait ${format.percent(cause.entrances, 1)} des entrées pour ${format.percent(cause.target, 1)} de la clé (on passe entrée par entrée ; la marche n’est pas comptée)`
    case 'rhythm':
      return rhythm(cause, isAbove)
    case 'presences':
      return cause.where === 'own'
        ? `${format.minutes(cause.minutes)} de présence à ses lieux à soutenir`
        : 'des présences aux lieux à soutenir d’autres bailleurs'
    case 'set-aside':
      return cause.where === 'own'
        ? `${format.count(cause.count, 'de ses entrées était fermée ou écartée', 'de ses entrées étaient fermées ou écartées')}`
        : 'des entrées d’autres bailleurs étaient fermées ou écartées'
    case 'not-done':
      return cause.where === 'own'
        ? `${format.count(cause.count, 'passage prévu chez lui n’a pas pu se faire', 'passages prévus chez lui n’ont pas pu se faire')}`
        : 'des passages prévus chez d’autres bailleurs n’ont pas pu se faire'
  }
}

/** Where a weight comes from: as it was noted, else the council's count of dwellings where it is that number. */
export const weightSourceOf = ({
  weight,
  weightSource,
  statedDwellings,
}: Pick<Landlord, 'weight' | 'weightSource' | 'statedDwellings'>): string =>
  weightSource ??
  (weight === 0 ? '' : weight === statedDwellings ? fundingWords.statedSource(weight) : fundingWords.noSource)

/** Words of the funding key, and of presence set beside it. */
export const fundingWords = {
  title: 'Clé de répartition',
  lead: 'Ce que chacun verse par an : la Ville une part fixe et plafonnée, les autres le reste selon leur poids.',
  objective: 'Objectif annuel (€ TTC)',
  townShare: 'Part de la Ville (%)',
  townCap: 'Plafond de la Ville (€)',
  source: 'Source',
  sourceHelp: 'Délibération, convention, courrier : d’où viennent ces valeurs.',
  facts: {
    objective: 'Objectif',
    town: 'Ville',
    source: 'Source',
  },
  perYear: (cents: number): string => `${shortEuros(cents)} par an, toutes taxes comprises`,
  townFact: (share: number, cap: string, isCapped: boolean): string =>
    `${format.number(share, 2)} % de l’objectif, au plus ${cap}${isCapped ? ' (plafond atteint)' : ''}`,
  editKey: 'Modifier la clé',
  editWeight: (name: string): string => `Modifier le poids : ${name}`,
  keyForm: 'La clé',
  weightForm: (name: string): string => `Poids : ${name}`,
  weight: 'Poids relatif',
  weightHelp: 'Par exemple ses logements. 0 : poids non publié, rien à verser.',
  save: 'Enregistrer',
  table: 'Qui verse quoi en un an',
  funder: 'Commanditaire',
  percent: 'Part',
  amount: 'Montant annuel',
  total: 'Total',
  fixed: 'part fixe',
  unset: 'poids non publié',
  unsetNote: (names: string): string =>
    `Poids non publié : ${names}, 0 € tant qu’il n’est pas saisi ; le reste se répartit entre les autres.`,
  unshared: (cents: number): string =>
    `${euros(cents)} ne sont répartis entre personne : saisissez le poids d’un commanditaire au moins.`,
  noSource: 'source non précisée',
  statedSource: (dwellings: number): string =>
    `${format.count(dwellings, 'logement énoncé', 'logements énoncés')} par la délibération`,
  exact: 'Les montants s’ajoutent au centime près : l’arrondi va aux plus forts restes.',
  presence: 'Présence et clé, mois par mois',
  period: 'Période',
  sliding: 'Douze derniers mois',
  contractYear: (from: string, years: readonly ContractYear[]): string =>
    `Contrat ${from.slice(0, 4)} – ${Number(from.slice(0, 4)) + 1} : ${contractWords.names(years)}`,
  indicator:
    'Un indicateur, pas une règle : les tournées vont d’abord là où le délai presse. Rester dans la bande de 3 points n’est ni un droit à du temps, ni une facture.',
  bandName: 'bande de ± 3 points',
  chart: 'Écart entre la part de présence et la part de la clé',
  ownChart: 'Part de présence, et bande de la clé',
  pointsUnit: 'points',
  percentUnit: '%',
  months: 'Minutes de présence et écart à la clé, par mois',
  month: 'Mois',
  publicSpace: 'Espace public',
  elsewhere: 'Accueil et autres lieux',
  cell: (minutes: number, share: number | null): string =>
    `${format.minutes(minutes)}${share === null ? '' : ` (${format.percent(share, 1)})`}`,
  offOf: (name: string): string => `Écart, ${name}`,
  /** « +4,1 points », « +4,1 points : au-dessus de la bande », or why nothing is said. */
  offCell: ({ off, state: is }: Pick<LandlordPresence, 'off' | 'state'>): string =>
    off === null || is === 'unsure'
      ? state[is]
      : is === 'within'
        ? points(off)
        : `${points(off)}, ${state[is]}`,
  publicMonths: 'Minutes de présence dans l’espace public, par mois',
  noKey: 'Aucun bailleur n’a de poids : la part de présence n’est comparée à rien.',
  ownShare: 'Part de présence',
  ownTarget: 'Part de la clé',
  off: 'Écart',
  definition: `Minutes des passages faits aux entrées de chaque bailleur, au temps prévu du lieu, et des présences, au temps noté. La marche n’est pas comptée. Part de la clé : le poids du bailleur parmi les bailleurs. Sous ${LEAST_PASSAGES} passages chez les bailleurs dans le mois, un seul déplace une part d’un point : rien n’en est dit. Causes d’après les consignes d’aujourd’hui.`,
  publicDefinition:
    'Minutes des passages et présences aux lieux publics, au temps prévu ou noté. Elles ne comptent dans la part d’aucun bailleur.',
  elsewhereDefinition:
    'Minutes aux lieux d’accueil (permanences), et aux lieux qui ne sont ni à un bailleur, ni publics.',
  ownMinutes: 'Présence sur son patrimoine',
  landlordMinutes: 'Présence chez les bailleurs',
  howCounted: 'Comment c’est compté',
  reasons: 'Pourquoi c’est hors de la bande',
  allWithin: 'Aucun mois hors de la bande.',
  reason: (parts: {
    readonly landlord: Pick<Landlord, 'name'> | null
    readonly month: string
    readonly off: number
    readonly state: 'above' | 'below'
    readonly causes: readonly PresenceCause[]
  }): string => {
    const { landlord, month, off, causes } = parts
    const who = `${format.capital(format.month(month))}${landlord ? `, ${landlord.name}` : ''}`
    const why =
      causes.length === 0
        ? 'aucune des causes calculées ne l’explique, l’ordre et le temps des tournées ont décidé'
        : causes.map((cause) => causeWords(cause, parts.state === 'above')).join(' ; ')
    return `${who}, ${points(off)} : ${why}.`
  },
  unsureMonths: (count: number): string =>
    `${format.count(count, 'mois a', 'mois ont')} trop peu de passages pour le dire.`,
  ownKey: 'Votre part',
  keyDefinition:
    'La Ville verse un pourcentage de l’objectif, plafonné ; les autres se partagent le reste selon leur poids relatif, au centime près.',
} as const
