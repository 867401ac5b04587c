import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import { study } from '../../../src/hotspots/chance/study.ts'
import { observed } from './observed.ts'

const day = dayNumberOf
const VIEW = {
  from: day('2026-09-01'),
  until: day('2026-11-15'),
  families: ['B'],
  keptFrom: day('2025-01-01'),
} as const
const places = [
  { id: 'e1', group: 'b1', sector: 'south', at: [2.448, 48.937] as const },
  { id: 'e2', group: 'b1', sector: 'south', at: [2.448, 48.9371] as const },
  { id: 'near', sector: 'south', at: [2.448, 48.938] as const },
  { id: 'far', sector: 'north', at: [2.448, 48.95] as const },
]
const months = Array.from({ length: 11 }, (_, rank) => day(`2026-${String(rank + 1).padStart(2, '0')}-02`))
const noted = observed({
  places,
  // One more each month at the first door, ten days apart, half of it.
  situations: [
    ...months.flatMap((first, rank) => (rank % 3 === 0 ? [{ place: 'e1', day: first }] : [])),
    ...months.slice(-4).flatMap((first) => [1, 12].map((more) => ({ place: 'e1', day: first + more }))),
    { place: 'e1', day: months[10]! + 3, seen: false, minute: 600 },
    { place: 'near', day: day('2026-10-01') },
    { place: 'far', day: day('2026-10-01') },
  ],
  passages: places.flatMap(({ id }) => months.map((first) => ({ place: id, day: first }))),
})

test('twelve months, the last as far as the view goes, with what the place had', () => {
  const found = study(noted, { ...VIEW, level: 'place', id: 'e1' })
  expect(found.months.map(({ month }) => month)).toEqual([
    '2025-12',
    ...months.map((_, rank) => `2026-${String(rank + 1).padStart(2, '0')}`),
  ])
  expect(found.months[11]).toEqual({ month: '2026-11', situations: 3, seen: 2, episodes: 2, passages: 1 })
  expect(found.slope!.factor).toBeGreaterThan(1)
  expect(found.slope!.low).toBeGreaterThan(1)
  expect(found.mannKendall!.tau).toBeGreaterThan(0)
  expect(found.hours.reduce((sum, value) => sum + value, 0)).toBeCloseTo(8, 9)
})

test('neighbours are within 150 m with something noted; a building leaves out its own doors', () => {
  const [door, building] = (['place', 'group'] as const).map((level) =>
    study(noted, { ...VIEW, level, id: level === 'place' ? 'e1' : 'b1' }),
  )
  expect(door!.neighbours).toEqual([{ id: 'near', metres: expect.closeTo(111.2, 0), situations: 1 }])
  expect(building!.neighbours).toEqual([{ id: 'near', metres: expect.closeTo(100.1, 0), situations: 1 }])
  expect(study(noted, { ...VIEW, level: 'sector', id: 'south' }).months[10]!.situations).toBe(4)
})

test('months whose records are not all kept are left out; what is not known is empty', () => {
  expect(study(noted, { ...VIEW, keptFrom: day('2026-09-02'), level: 'place', id: 'e1' })).toMatchObject({
    months: [{ month: '2026-10' }, { month: '2026-11' }],
    mannKendall: null,
    senPerMonth: null,
  })
  expect(study(noted, { ...VIEW, level: 'group', id: 'gone' })).toMatchObject({
    slope: null,
    change: 'unproven',
    neighbours: [],
  })
})
