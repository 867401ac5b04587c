import type { EXCHANGES, Passage } from '../week/passage.ts'

type Exchanges = (typeof EXCHANGES)[number]

/** The fewest that a band of exchanges says. */
const LEAST: Readonly<Record<Exchanges, number>> = { '0': 0, '1-2': 1, '3-5': 3, '6+': 6 }

/** People met over passages, at the least, and young people among them: bands are noted, not heads. */
export const peopleMet = (
  passages: Iterable<Passage>,
): { readonly people: number; readonly youths: number } => {
  let [people, youths] = [0, 0]
  for (const each of passages) {
    people += LEAST[each.exchanges ?? '0']
    youths += LEAST[each.youths ?? '0']
  }
  return { people, youths }
}
