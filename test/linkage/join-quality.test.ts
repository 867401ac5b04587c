import { expect, test } from 'vitest'
import { linkSources } from '../../src/linkage/link-sources.ts'
import { joinCase, ofRole, scoreOf } from '../bench/join-case.ts'

const SEEDS = process.env.TOURNEE_LONG ? Array.from({ length: 20 }, (_, seed) => seed + 1) : [11, 12, 13]
const SIZE = { addresses: 6000, buildings: 2500, holdings: 500, housings: 1500 }

test.each(SEEDS)(
  'of lists misspelt by the model, seed %i: precision 0.98 and recall 0.95 at least',
  (seed) => {
    const { request, truth } = joinCase(seed, SIZE)
    const { links } = linkSources(request)
    for (const role of ['address', 'footprint'] as const) {
      const joined = ofRole(links, role)
      const { precision, recall } = scoreOf(joined, truth[role])
      expect(joined.length, role).toBeGreaterThan(1000)
      // Some are truly absent: a join that takes all can't be precise.
      expect(joined.some(({ from }) => truth[role].get(from) === null)).toBe(true)
      expect(precision, `precision of ${role}`).toBeGreaterThanOrEqual(0.98)
      expect(recall, `recall of ${role}`).toBeGreaterThanOrEqual(0.95)
    }
  },
)
