import { expect, test } from 'vitest'
import { NOBODY } from '../../../src/domain/published/counted-shares.ts'
import { LEAST_COUNT } from '../../../src/domain/published/least-said.ts'
import { protectedCells } from '../../../src/domain/published/protected-cells.ts'
import { maySaySectors } from '../../../src/domain/published/protected-sectors.ts'
import { rngOf } from '../../../src/domain/rng.ts'

/** Counts of funders, then nobody's. */
type Table = readonly number[]

const published = (table: Table, least?: number) =>
  protectedCells(
    new Map(table.map((count, rank) => [rank === table.length - 1 ? NOBODY : `f${rank}`, count])),
    least,
  )
const saidOf = (table: Table): readonly (number | null)[] => {
  const { mission, cells } = published(table)
  return [...table.keys()].map((rank) =>
    rank === table.length - 1 ? mission : (cells.get(`f${rank}`) ?? null),
  )
}

function* tables(funders: number, most: number, table: number[] = []): Generator<Table> {
  if (table.length === funders + 1) return yield table
  for (let count = 0; count <= most; count++) yield* tables(funders, most, [...table, count])
}

/** All tables of one total, so that each output of the rule has all the tables that give it. */
function* tablesOf(total: number, cells: number, table: number[] = []): Generator<Table> {
  if (table.length === cells - 1) return yield [...table, total - table.reduce((sum, n) => sum + n, 0)]
  const left = total - table.reduce((sum, n) => sum + n, 0)
  for (let count = 0; count <= left; count++) yield* tablesOf(total, cells, [...table, count])
}

/** What an attacker who knows the rule and its output may still believe: values by cell, for each output. */
const beliefs = (all: Iterable<Table>, say: (table: Table) => string): Map<string, Set<number>[]> => {
  const byOutput = new Map<string, Set<number>[]>()
  for (const table of all) {
    const output = say(table)
    let values = byOutput.get(output)
    if (!values) {
      values = table.map(() => new Set<number>())
      byOutput.set(output, values)
    }
    for (const [rank, count] of table.entries()) values[rank]!.add(count)
  }
  return byOutput
}

test.each([1, 2, 3, 4])(
  'of %i funders and nobody, whoever knows the rule and its output finds 5 values at least for every share withheld',
  (funders) => {
    const most = funders === 4 ? 26 : 36
    for (let total = 0; total <= most; total++) {
      const byOutput = beliefs(tablesOf(total, funders + 1), (table) => saidOf(table).join())
      for (const [output, values] of byOutput) {
        const said = output.split(',')
        if (said.at(-1) === '') continue
        for (const [rank, found] of values.entries()) {
          const isNobody = rank === funders
          if (isNobody || said[rank] === '') expect(found.size, `${output} ${rank}`).toBeGreaterThanOrEqual(5)
          else expect([...found]).toEqual([Number(said[rank])])
        }
      }
    }
  },
)

test('a total under 5 is not said, and nothing else is: all tables of it look alike', () => {
  const outputs = new Set<string>()
  for (let total = 0; total < LEAST_COUNT; total++)
    for (const table of tablesOf(total, 4)) outputs.add(saidOf(table).join())
  expect([...outputs]).toEqual([',,,'])
})

test('over all tables of 12 a cell: what is said is true and 5 or more, what is withheld together is 5 or more', () => {
  let withAShare = 0
  for (const table of tables(3, 12)) {
    const { mission, cells } = published(table)
    const total = table.reduce((sum, count) => sum + count, 0)
    expect(mission).toBe(total < 5 ? null : total)
    let left = total
    for (const [rank, count] of table.slice(0, -1).entries()) {
      const said = cells.get(`f${rank}`)!
      if (said === null) continue
      withAShare++
      left -= said
      if (said !== count || said < 5) expect.unreachable(table.join())
    }
    if (mission !== null && left < 5) expect.unreachable(table.join())
    const sayable = table.slice(0, -1).filter((count) => count >= 5).length
    const shares = [...cells.values()].filter((count) => count !== null).length
    if (shares < sayable - 1) expect.unreachable(`more than one withheld for nothing: ${table.join()}`)
  }
  expect(withAShare).toBeGreaterThan(10_000)
})

test('a share of 5 that is withheld with others is the smallest', () => {
  expect(saidOf([9, 5, 7, 0])).toEqual([9, null, 7, 21])
  expect(saidOf([9, 3, 7, 4])).toEqual([9, null, 7, 23])
  expect(saidOf([9, 3, 7, 1])).toEqual([9, null, null, 20])
  expect(saidOf([5, 5, 5, 0])).toEqual([null, 5, 5, 15])
})

/** Two families over a place p of one sector, q of both, nobody of both and outside: the cells of a table in that order. */
const PLACES = ['p/s1', 'q/s1', 'q/s2', '/s1', '/s2', '/'] as const
const LEAST = 2
const sectorsOf = new Map([
  ['p', new Set(['s1'])],
  ['q', new Set(['s1', 's2'])],
])

const sectorOutput = (table: Table): { text: string; said: boolean; withheld: readonly number[][] } => {
  const half = table.length / 2
  const of = (family: number, match: (place: string) => boolean): number =>
    PLACES.reduce((sum, place, rank) => sum + (match(place) ? table[family * half + rank]! : 0), 0)
  const families = [0, 1].map((family) =>
    protectedCells(
      new Map([
        ['p', of(family, (place) => place.startsWith('p'))],
        ['q', of(family, (place) => place.startsWith('q'))],
        [NOBODY, of(family, (place) => place.startsWith('/'))],
      ]),
      LEAST,
    ),
  )
  const sectors = new Map(
    ['/s1', '/s2', '/'].map((end) => [
      end.slice(1),
      of(0, (place) => place.slice(place.indexOf('/')) === end) +
        of(1, (place) => place.slice(place.indexOf('/')) === end),
    ]),
  )
  const said = maySaySectors(sectors, families, { funders: ['p', 'q'], sectorsOf, smallSectors: [] }, LEAST)
  const text = JSON.stringify([
    families.map(({ mission, cells }) => [mission, ...cells]),
    said && [...sectors],
  ])
  const withheld = families.map(({ cells }) => [cells.get('p') ?? -1, cells.get('q') ?? -1])
  return { text, said, withheld }
}

test('by sector too, where a funder is alone in its sector: two values at least, of a rule that says from 2', () => {
  // Two families of six places: all tables of a total, so that each output has all the tables that give it.
  type Group = { said: boolean; open: boolean[]; values: Set<number>[] }
  const groups = new Map<string, Group>()
  for (let total = 4; total <= 7; total++)
    for (const table of tablesOf(total, 12)) {
      const { text, said, withheld } = sectorOutput(table)
      if (!said) continue
      let group = groups.get(text)
      if (!group) {
        group = {
          said,
          open: withheld.flat().map((count) => count === -1),
          values: withheld.flat().map(() => new Set()),
        }
        groups.set(text, group)
      }
      const shares = [table[0]!, table[1]! + table[2]!, table[6]!, table[7]! + table[8]!]
      for (const [rank, count] of shares.entries()) group.values[rank]!.add(count)
    }
  expect(groups.size).toBeGreaterThan(50)
  for (const [text, { open, values }] of groups)
    for (const [rank, isOpen] of open.entries())
      if (isOpen && values[rank]!.size < 2) expect.unreachable(`${text} ${rank}`)
})

test('a sector that is one funder’s alone is not said when its share of one family would come of it', () => {
  const families = [
    new Map([
      ['p', 9],
      ['q', 9],
      [NOBODY, 9],
    ]),
    new Map([
      ['p', 3],
      ['q', 9],
      [NOBODY, 9],
    ]),
  ].map((counts) => protectedCells(counts))
  const shares = {
    funders: ['p', 'q'],
    sectorsOf: new Map([
      ['p', new Set(['s1'])],
      ['q', new Set(['s2'])],
    ]),
    smallSectors: [],
  }
  expect(families.map(({ cells }) => cells.get('p'))).toEqual([null, null])
  const say = (s1: number, s2: number, outside = 0): boolean =>
    maySaySectors(
      new Map([
        ['s1', s1],
        ['s2', s2],
        ['', outside],
      ]),
      families,
      shares,
    )
  expect(say(12, 36)).toBe(true)
  expect(say(3, 45)).toBe(false)
  expect(say(24, 24)).toBe(true)
  expect(say(28, 17, 3)).toBe(false)
  expect(
    maySaySectors(
      new Map([
        ['s1', 24],
        ['s2', 24],
        ['', 0],
      ]),
      families,
      { ...shares, smallSectors: ['s1'] },
    ),
  ).toBe(false)
})

test('sampled: four funders of up to 40, each share withheld keeps 5 values', () => {
  const rng = rngOf(7)
  for (let run = 0; run < 3_000; run++) {
    const table = Array.from({ length: 5 }, () => rng.int(0, 40))
    const said = saidOf(table)
    if (said.at(-1) === null) continue
    const nobody = table.length - 1
    const open = [...said.keys()].filter((rank) => rank !== nobody && said[rank] === null)
    const left = said.at(-1)! - said.slice(0, -1).reduce<number>((sum, count) => sum + (count ?? 0), 0)
    for (const rank of open)
      for (let value = 0; value < 5; value++) {
        const other = table.map((count, each) =>
          each === rank ? value : each === nobody ? left - value : open.includes(each) ? 0 : count,
        )
        if (saidOf(other).join() !== said.join()) expect.unreachable(`${table} ${other}`)
      }
  }
})
