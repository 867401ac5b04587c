import type { Period } from './period.ts'

/**
 * The figures that stand in more than one place of the screen, or beside one that could be taken for them. Each is counted
 * by one function of the domain (docs/figures.md); where it is shown it carries its name, its filter and its number, so that
 * a test can hold equal names with equal filters against each other.
 */
export const FIGURES = {
  'rounds-of-week': { counts: 'Rounds prepared for a week.', unit: 'rounds', twice: true },
  'stops-planned': {
    counts: 'Stops of the rounds prepared for a week, or of one of them.',
    unit: 'stops',
    twice: true,
  },
  'places-met': { counts: 'Different places with a stop in a week.', unit: 'places', twice: true },
  'places-in-use': { counts: 'Entrances in use and open public places.', unit: 'places', twice: true },
  'places-unserved': {
    counts: 'Places asked for in a week and without a stop in it.',
    unit: 'places',
    twice: true,
  },
  'walk-metres': { counts: 'Metres on foot of the rounds of a week.', unit: 'metres', twice: true },
  'walk-minutes': { counts: 'Minutes on foot of the rounds of a week.', unit: 'minutes', twice: true },
  'stops-done': { counts: 'Planned stops that a passage says done.', unit: 'stops', twice: true },
  'stops-changed': {
    counts: 'Stops added, gone, moved or re-timed since the week was handed out, or since its last repair.',
    unit: 'stops',
    twice: true,
  },
  'stops-leaving-round': {
    counts: 'Stops of the standing week that a compared week has in another round, or not at all.',
    unit: 'stops',
    twice: false,
  },
  'due-now': { counts: 'What is due today or late in follow-ups.', unit: 'items', twice: true },
  'landlord-dwellings': {
    counts: 'Dwellings behind the entrances in use of a landlord.',
    unit: 'dwellings',
    twice: true,
  },
  'landlord-entrances': { counts: 'Entrances in use of a landlord.', unit: 'entrances', twice: true },
  'places-overdue': {
    counts:
      'Places in use whose maximum gap is over at the end of a prepared week, its stops counted as met.',
    unit: 'places',
    twice: false,
  },
  'places-by-age': {
    counts: 'Places in use by the age of their last passage on a day, against their own maximum gap.',
    unit: 'places',
    twice: false,
  },
  'records-open': { counts: 'Records of a register that nothing ended yet.', unit: 'records', twice: true },
  'situations-observed': {
    counts: 'Situations noted in a period at a place inside the perimeter, twins and stand-in points apart.',
    unit: 'situations',
    twice: true,
  },
  'passages-made': {
    counts: 'Passages done in a period, planned or not.',
    unit: 'passages',
    twice: true,
  },
  'presence-minutes': {
    counts: 'Minutes of the passages done in a period at the places of an owner; walking is not counted.',
    unit: 'minutes',
    twice: true,
  },
} as const satisfies Readonly<
  Record<string, { readonly counts: string; readonly unit: string; readonly twice: boolean }>
>

export type FigureName = keyof typeof FIGURES

/** What a figure is counted of; a figure of two filters stands for two numbers. */
export type FigureFilter = Readonly<
  Partial<
    Record<'week' | 'round' | 'since' | 'period' | 'day' | 'landlord' | 'sector' | 'kind' | 'choices', string>
  >
>

/** A period as a filter says it. */
export const periodText = ({ from, until }: Period): string => `${from}..${until}`

/** One text for one filter, whatever the order in which it was written. */
export const filterText = (filter: FigureFilter): string =>
  Object.entries(filter)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(' ')
