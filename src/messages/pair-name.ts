import type { Estate } from '../domain/estate.ts'

/** A pair as people call it; its id once it is gone, and words for one that a closed week keeps no more. */
export const pairName = ({ pair }: Pick<Estate, 'pair'>, id: string): string =>
  id === '' ? 'Binôme non gardé' : (pair.get(id)?.name ?? id)
