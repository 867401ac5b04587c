import { LEAST_MET, type Passage } from '../week/passage.ts'

/** People met over passages, at the least, and young people among them: bands are noted, not heads. */
export const peopleMet = (
  passages: Iterable<Passage>,
): { readonly people: number; readonly youths: number } => {
  let [people, youths] = [0, 0]
  for (const each of passages) {
    people += LEAST_MET[each.exchanges ?? '0']
    youths += LEAST_MET[each.youths ?? '0']
  }
  return { people, youths }
}
