import { stableId } from '../../../src/domain/stable-hash.ts'

/** Texts that a search can't take for others, the same in the page that writes them and in the test that looks for them. */
export const SECRETS: readonly string[] = Array.from(
  { length: 1000 },
  (_, number) => `cage ${number} ${stableId('secret', number)}`,
)

/** The text at a rank, beginning again at the end. */
export const secret = (rank: number): string => SECRETS[rank % SECRETS.length]!
