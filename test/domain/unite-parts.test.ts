import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import type { Mediation } from '../../src/domain/follow-up/mediation.ts'
import { uniteParts } from '../../src/domain/unite-parts.ts'
import { anEstate, aStore, canonical } from '../store/builders.ts'

const start: Mediation = {
  ...{ kind: 'mediation', id: 'm', caseCode: 'M-2026-01', mode: 'deferred', motif: 'B1', place: 'e1' },
  ...{ opened: '2026-03-02', parties: [{ letter: 'A' }, { letter: 'B' }], meetings: [], agreements: [] },
}
const device = (name: string) => aStore({ estate: anEstate(start), device: name })
const changed =
  (change: (mediation: Mediation) => Partial<Mediation>) => (now: ReturnType<typeof anEstate>) => {
    const old = now.mediation.get('m')!
    return withRecords(now, [{ ...old, ...change(old) }])
  }
const meeting = (id: string) => ({ id, type: 'shuttle' as const, on: '2026-03-03', parties: ['A'] })
const exchange = (...stores: ReturnType<typeof device>[]): void => {
  const all = stores.flatMap((store) => store.journal())
  for (const store of stores) store.receive(all)
}

test('meetings noted by two devices are all kept, and what each noted of a party', () => {
  const [a, b] = [device('a'), device('b')]
  a.commit(
    'meeting',
    changed(({ meetings }) => ({ meetings: [...meetings, meeting('of-a')] })),
  )
  a.commit(
    'consent',
    changed(({ parties }) => ({ parties: parties.map((each) => ({ ...each, consent: '2026-03-03' })) })),
  )
  b.commit(
    'meeting',
    changed(({ meetings }) => ({ meetings: [...meetings, meeting('of-b')] })),
  )
  b.commit(
    'gone',
    changed(() => ({ parties: [{ letter: 'A', withdrawn: '2026-03-05' }, { letter: 'B' }] })),
  )
  exchange(a, b)
  for (const store of [a, b]) {
    const { meetings, parties } = store.read().estate.mediation.get('m')!
    expect(meetings.map(({ id }) => id).sort()).toEqual(['of-a', 'of-b'])
    expect(parties).toEqual([
      { letter: 'A', consent: '2026-03-03', withdrawn: '2026-03-05' },
      { letter: 'B', consent: '2026-03-03' },
    ])
  }
  expect(canonical(a.read().estate)).toBe(canonical(b.read().estate))
})

test('a part taken back leaves, one changed elsewhere meanwhile stays', () => {
  const list = [
    { id: 'a', due: '1' },
    { id: 'b', due: '1' },
  ]
  expect(uniteParts([...list, { id: 'c' }], list, [list[0]])).toEqual([list[0], { id: 'c' }])
  expect(uniteParts([list[0]], list, [list[0], { id: 'b', due: '2' }])).toEqual([
    list[0],
    { id: 'b', due: '2' },
  ])
  expect(uniteParts(undefined, undefined, list)).toBe(list)
  expect(uniteParts(list, list, undefined)).toBeUndefined()
  expect(uniteParts([{ id: 'a', due: '1', done: '3' }], list, [{ id: 'a' }])).toEqual([
    { id: 'a', done: '3' },
  ])
})

test('lists that nobody else changed are as they were written; of two, no part added is lost', () => {
  const parts = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), n: fc.nat(2) }), {
    selector: ({ id }) => id,
  })
  fc.assert(
    fc.property(parts, parts, parts, (from, to, now) => {
      expect(uniteParts(from, from, to)).toEqual(to)
      const ids = (uniteParts(now, from, to) as typeof now).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const known = from.map(({ id }) => id)
      for (const list of [now, to])
        for (const { id } of list) if (!known.includes(id)) expect(ids).toContain(id)
    }),
  )
})
