import type { Instance } from './instance.ts'

/** The instance without its rounds ahead, which come last; itself where there are none. */
export const askedPart = (instance: Instance): Instance => {
  const rounds = instance.rounds.filter(({ slot }) => slot.state !== 'ahead')
  return rounds.length === instance.rounds.length
    ? instance
    : { ...instance, rounds, horizon: instance.weeks }
}
