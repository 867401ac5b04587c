import type { CalendarMark } from '../domain/calendar-mark.ts'
import type { PublicHoliday } from '../domain/public-holidays.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

const holidays: Readonly<Record<PublicHoliday, string>> = {
  'new-year': 'jour de l’An',
  'easter-monday': 'lundi de Pâques',
  'labour-day': 'fête du Travail',
  'victory-day': 'victoire de 1945',
  ascension: 'Ascension',
  'whit-monday': 'lundi de Pentecôte',
  'national-day': 'fête nationale',
  assumption: 'Assomption',
  'all-saints': 'Toussaint',
  armistice: 'armistice de 1918',
  christmas: 'Noël',
}

/** Days marked on the time bar. */
export const calendar = {
  title: 'Jours marqués',
  help: 'Vacances, travaux, fêtes : sur la barre du temps, pour lire les mois avec eux. Les jours fériés y sont déjà.',
  source: 'Les dates des vacances scolaires de la zone B sont sur education.gouv.fr : les recopier ici.',
  none: 'Aucun jour marqué.',
  holidays,
  types: {
    'school-holidays': 'Vacances scolaires',
    works: 'Travaux',
    event: 'Fête ou événement',
    other: 'Autre',
  } satisfies Record<CalendarMark['type'], string>,
  type: 'Ce que c’est',
  name: 'Nom',
  from: 'Premier jour',
  until: 'Dernier jour',
  add: 'Marquer ces jours',
  remove: (name: string): string => `Ne plus marquer ${name}`,
  line: ({ name, from, until }: Pick<CalendarMark, 'name' | 'from' | 'until'>): string =>
    typeset(`${name}, ${format.period({ from, until })}`),
  holiday: (name: PublicHoliday, year: string): string => `${holidays[name]} ${year}`,
} as const

/** Views of the observatory kept under a name. */
export const savedViews = {
  title: 'Vues gardées',
  help: 'Une vue garde la période, les filtres et l’écran : pour y revenir, ou la montrer en réunion.',
  none: 'Aucune vue gardée pour l’instant.',
  name: 'Nom de la vue',
  lastMonth: 'Toujours le dernier mois complet',
  keep: 'Garder cette vue',
  open: (name: string): string => `Ouvrir la vue ${name}`,
  remove: (name: string): string => `Retirer la vue ${name}`,
  follows: 'dernier mois complet',
} as const
