import type { Setting } from './simulate-embedded.ts'

/** What `docs/planner.md` tells of: the usual setting first, the one that its chart draws. */
export const REPORTED: readonly { readonly name: string; readonly setting: Partial<Setting> }[] = [
  { name: 'usual: pace 1.2, ten rounds', setting: {} },
  { name: 'the same, variety off', setting: { variety: false } },
  { name: 'pace 1.2, fourteen rounds', setting: { rounds: 14 } },
  { name: 'the same, variety off', setting: { rounds: 14, variety: false } },
  { name: 'pace 0.8, ten rounds', setting: { pace: 0.8 } },
  { name: 'the same, variety off', setting: { pace: 0.8, variety: false } },
  { name: 'pace 2, twenty rounds', setting: { pace: 2, rounds: 20 } },
  { name: 'the same, variety off', setting: { pace: 2, rounds: 20, variety: false } },
  { name: 'pace 1.6, twenty rounds', setting: { pace: 1.6, rounds: 20 } },
  { name: 'the same, variety off', setting: { pace: 1.6, rounds: 20, variety: false } },
  { name: 'usual, maximum gap 7 days', setting: { maxGapDays: 7 } },
]
