import type { CivilDate } from '../domain/civil-date.ts'
import type { DISPLACEMENT_AREAS, DisplacementArea, Outcome } from '../domain/hotspots/place-study.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

type Area = (typeof DISPLACEMENT_AREAS)[number]

/** Asking for a presence at a place, and what became of it. */
export const presence = {
  ask: 'Demander une présence ici',
  change: 'Changer la présence demandée',
  place: 'Où',
  minutes: 'Minutes (10 à 15)',
  times: 'Fois par semaine',
  bands: 'À quels moments',
  bandsProposed: (bands: readonly string[]): string =>
    typeset(
      `Proposé d’après les heures notées ici : ${bands.join(', ').toLocaleLowerCase('fr')}. La nuit n’est pas proposée.`,
    ),
  bandsUnknown: 'Trop peu de situations pour proposer un moment : sans choix, la semaine décide.',
  submit: 'Demander',
  submitChange: 'Changer',
  cancel: 'Renoncer',
  sectorFirst:
    'Choisissez une entrée, un bâtiment ou un lieu public du secteur pour y demander une présence.',
  remove: 'Ne plus demander de présence ici',

  effect: (since: CivilDate, place: string): string =>
    typeset(`${place} : depuis la présence demandée, le ${format.day(since)}`),
  effectWaiting: 'Comparaison avant et après…',
  effectFailed: 'L’avant et l’après n’ont pas pu être comparés.',
  noDate: (place: string): string =>
    typeset(
      `${place} : la date de la demande n’est pas connue, l’effet de cette présence ne peut pas être suivi.`,
    ),
  outcome: (outcome: Outcome, days: number): string =>
    typeset(
      {
        'too-few': `Trop peu pour le dire : moins de 20 situations vues ici et à moins de 150 m dans les ${days} jours d’avant. C’est le cas le plus courant.`,
        'not-over': `Trop tôt pour le dire : ${format.count(days, 'jour', 'jours')} depuis, il en faut 28.`,
        calmer: 'Plus calme ici, sans que cela se soit déplacé à côté.',
        'calmer-around': 'Plus calme ici, et autour aussi.',
        moved: 'Plus calme ici, mais davantage à côté : cela s’est peut-être déplacé.',
        worse: 'Davantage ici depuis, au-delà de ce que le hasard explique.',
        unproven: 'Aucun changement prouvé : l’avant et l’après sont compatibles avec le hasard.',
      }[outcome],
    ),
  noCause:
    'Un avant et un après ne disent pas la cause : la saison, des travaux ou une autre action comptent aussi.',
  table: (days: number): string => `${format.count(days, 'jour', 'jours')} avant, autant après`,
  where: 'Où',
  before: 'Avant',
  after: 'Après',
  rates: 'Après / avant, par passage',
  area: {
    target: 'Ici',
    ring: 'À moins de 150 m',
    'next-landlord': 'Bailleur voisin',
    elsewhere: 'Ailleurs',
  } as Readonly<Record<Area, string>>,
  cell: (count: number, passages: number): string =>
    typeset(
      `${format.count(count, 'épisode', 'épisodes')} pour ${format.count(passages, 'passage', 'passages')}`,
    ),
  ratio: ({ ratio }: DisplacementArea): string =>
    ratio
      ? typeset(
          `× ${format.number(ratio.ratio, 2)} (de ${format.number(ratio.low, 2)} à ${
            Number.isFinite(ratio.high) ? format.number(ratio.high, 2) : 'plus de 100'
          })`,
        )
      : 'pas de quoi comparer',
  how: 'Comment c’est calculé',
  howLines: (quotient: number | null): readonly string[] =>
    [
      'Taux par passage d’après, divisé par le taux d’avant ; limites exactes à 95 %. L’intervalle qui contient 1 ne prouve rien.',
      quotient === null
        ? 'Quotient de déplacement pondéré (Bowers et Johnson, 2003) : donné seulement quand le lieu a baissé.'
        : `Quotient de déplacement pondéré (Bowers et Johnson, 2003) : ${format.number(quotient, 2)}. Au-dessus de 0, autour aussi va mieux ; sous 0, une part s’est déplacée ; sous −1, davantage que ce qui a été gagné.`,
      'Calcul exact, sans tirage : pas de graine.',
    ].map(typeset),
} as const
