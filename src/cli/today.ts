import { localOf } from '../domain/when.ts'
import type { Arguments } from './arguments.ts'

/** `--today`, else the civil day of the clock in the quarter's zone. */
export const todayOf = (args: Arguments, clock: () => number): string =>
  args.date('today') ?? localOf(new Date(clock()).toISOString(), 'Europe/Paris').day
