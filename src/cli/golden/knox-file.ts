import { poissonUpperTail } from '../../domain/tails/poisson-tail.ts'
import type { DatedEvents } from '../../hotspots/near-repeat/close-pairs.ts'
import { type KnoxCell, knox } from '../../hotspots/near-repeat/knox.ts'
import { type Pair, type Part, TAIL_NEAR, TOLERANCE } from './comparison.ts'
import { type Json, xyOf } from './golden-folder.ts'
import type { GoldenKind } from './golden-kind.ts'

const SHUFFLES = 9999

export const knoxFile: GoldenKind = {
  file: /^knox_result\.json$/,
  parts: (folder, file, seed): Part[] => {
    const events = folder.table('knox_events.csv')
    return knoxParts({ xy: xyOf(events), days: events.numbers('day') }, folder.json(file).results, seed)
  },
}

/** Each result of a file of Knox tests beside the same cell of one table of ours. */
export const knoxParts = (events: DatedEvents, results: readonly Json[], seed: number): Part[] => {
  const metresOf = (each: Json): number => each.eps_s_m ?? each.eps_s
  const daysOf = (each: Json): number => each.eps_t_days ?? each.eps_t
  const bands = { metres: rising(results.map(metresOf)), days: rising(results.map(daysOf)) }
  const going = knox(events, bands, { shuffles: SHUFFLES, seed })
  let step = going.next()
  while (!step.done) step = going.next()
  const table = step.value
  const pairs = (of: (cell: KnoxCell, said: Json) => readonly Pair[]): readonly Pair[] =>
    results.flatMap((said) => {
      const cell = table.find(({ metres, days }) => metres === metresOf(said) && days === daysOf(said))!
      return of(cell, said).filter(([, wanted]) => wanted !== undefined)
    })
  return [
    {
      what: 'pairs',
      tolerance: TOLERANCE,
      pairs: pairs((cell, said) => [
        [cell.closeInBoth, said.close_both],
        [cell.closeInTime, said.close_time],
        [cell.closeInSpace, said.close_space],
        [cell.pairs, said.pairs],
        [cell.expected, said.expected],
        [cell.ratio, said.ratio],
      ]),
    },
    {
      what: 'Poisson p',
      tolerance: TOLERANCE,
      near: TAIL_NEAR,
      pairs: pairs((cell, said) => [
        [cell.pPoisson, said.p_poisson_ge],
        [poissonUpperTail(cell.closeInBoth + 1, cell.expected), said.p_poisson_surveillance],
      ]),
    },
    {
      what: 'p by shuffled days',
      tolerance: 0.02,
      near: Infinity,
      byChance: true,
      pairs: pairs((cell, said) =>
        Object.keys(said)
          .filter((key) => /^p_eventperm_B\d+$/.test(key))
          .map((key): Pair => [cell.p, said[key]]),
      ),
    },
  ]
}

const rising = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
