import type { Setting } from './simulate-embedded.ts'

/** What `docs/planner.md` tells of: the usual setting first, the one that its chart draws. */
export const REPORTED: readonly { readonly name: string; readonly setting: Partial<Setting> }[] = [
  { name: 'usual: pace 1.2, ten rounds', setting: {} },
  { name: 'the same, variety off', setting: { variety: false } },
  { name: 'pace 0.8', setting: { pace: 0.8 } },
  { name: 'pace 0.8, variety off', setting: { pace: 0.8, variety: false } },
  { name: 'pace 1.2, fourteen rounds', setting: { rounds: 14 } },
  { name: 'pace 1.2, fourteen rounds, variety off', setting: { rounds: 14, variety: false } },
  { name: 'pace 1.6, twenty rounds', setting: { pace: 1.6, rounds: 20 } },
  { name: 'pace 1.6, twenty rounds, variety off', setting: { pace: 1.6, rounds: 20, variety: false } },
  { name: 'pace 2, twenty rounds', setting: { pace: 2, rounds: 20 } },
  { name: 'pace 2, twenty rounds, variety off', setting: { pace: 2, rounds: 20, variety: false } },
  { name: 'maximum gap 7 days', setting: { maxGapDays: 7 } },
  { name: 'minimum gap 3 days', setting: { minGapDays: 3 } },
]
