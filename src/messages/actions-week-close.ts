import { weekName } from './format.ts'

/** Labels of what closes a week. */
export const weekCloseActions = {
  'record-stop': (place: string, done: boolean) => `Noter ${done ? 'fait' : 'non fait'} : ${place}`,
  'ask-close': (week: string) => `Clôturer la ${weekName(week)}`,
  'close-week': (week: string) => `Clôturer la ${weekName(week)}`,
} as const
