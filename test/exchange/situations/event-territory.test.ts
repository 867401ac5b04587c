import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import { emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import { eventObservations } from '../../../src/domain/hotspots/event-observations.ts'
import { observationsOf } from '../../../src/domain/hotspots/observations-of.ts'
import { keptFrom, viewOf } from '../../../src/domain/hotspots/view-of.ts'
import type { Read, ReadChoices, ReadContext } from '../../../src/domain/import.ts'
import { isFault, isRefusal } from '../../../src/domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts'
import type { SituationCode } from '../../../src/domain/taxonomy.ts'
import { readEventsCsv } from '../../../src/exchange/formats/events-csv.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { pointInPolygon } from '../../../src/geometry/point-in-polygon.ts'
import { ranking } from '../../../src/hotspots/chance/ranking.ts'
import { readContext, sourceOf } from '../read-context.ts'

const PARIS = '/work/shared/incidents-real/paris-dans-ma-rue-10k.csv'
const codes = JSON.parse(readFileSync('geo/codes.json', 'utf8')) as readonly SituationCode[]

const readAs = async (
  content: string | Uint8Array,
  choices: ReadChoices = {},
  context: Partial<ReadContext> = {},
): Promise<Read> => {
  const read = await readFile(sourceOf(content, 'p.csv'), readContext({ codes, ...context }), { choices })
  if (isRefusal(read) || isFault(read)) throw new Error(JSON.stringify(read))
  return read
}
const of = <K extends 'publicPlace' | 'situation' | 'perimeter'>({ records }: Read, kind: K) =>
  records.filter((record): record is Extract<typeof record, { kind: K }> => record.kind === kind)

/** Events in Lyon, the n-th a tenth of a degree of a minute apart, with one of each kind of dirt. */
const lyon = (count: number, more: readonly string[] = []): string =>
  [
    'date,lon,lat,type,code postal',
    ...Array.from(
      { length: count },
      (_, n) =>
        `2025-0${1 + (n % 9)}-1${n % 10},${(4.83 + n / 1000).toFixed(4)},45.7600,${n % 3 === 0 ? 'Tags' : 'Trous de voirie'},69001`,
    ),
    ...more,
  ].join('\n')

test('events of elsewhere make a territory: cells as places, a perimeter around them, situations that a partner reported', async () => {
  const read = await readAs(lyon(30))
  expect(read.kind).toBe('events')
  const [places, situations, [perimeter]] = [
    of(read, 'publicPlace'),
    of(read, 'situation'),
    of(read, 'perimeter'),
  ]
  expect(situations).toHaveLength(10)
  const known = new Set(places.map(({ id }) => id))
  for (const situation of situations) {
    expect(known.has(situation.place)).toBe(true)
    expect(situation).toMatchObject({ code: 'D2', origin: 'reported', by: 'partner', audience: 'team' })
    expect(situation).not.toHaveProperty('note')
  }
  for (const { at, precision, name } of places) {
    expect(pointInPolygon(at, perimeter!.geometry)).toBe(true)
    expect(precision).toBe('estimated')
    expect(name).toMatch(/^Carreau \d+\.\d+, 69001$/)
  }
  expect(read.events).toMatchObject({ hours: false })
})

test('types get the code that their words suggest, may be given another, and those without one are counted aside', async () => {
  const read = await readAs(lyon(30))
  const asked = read.questions.filter(({ code }) => code === 'event-type')
  expect(asked.map(({ key, taken, settled }) => [key, taken, settled])).toEqual([
    ['Trous de voirie', 'none', true],
    ['Tags', 'D2', true],
  ])
  const aside = (from: Read) => from.notices.find(({ code }) => code === 'event-type-aside')?.count
  expect(aside(read)).toBe(20)
  const offered = asked[0]!.options!.map(({ value }) => value)
  expect(offered).toContain('A1')
  expect(offered.filter((value) => /^(C5|F|G)/.test(value))).toEqual([])
  const given = await readAs(lyon(30), { codes: { 'Trous de voirie': 'D1', Tags: 'none' } })
  expect(new Set(of(given, 'situation').map(({ code }) => code))).toEqual(new Set(['D1']))
  expect(aside(given)).toBe(10)
})

test('nothing is stored before somebody says that the data are published', async () => {
  const { questions } = await readAs(lyon(30))
  expect(questions.filter(({ settled }) => !settled).map(({ code }) => code)).toEqual(['events-published'])
  const unknown = await readAs(lyon(30).replaceAll('Tags', 'Nids de poule'))
  expect(of(unknown, 'situation')).toEqual([])
  expect(unknown.questions.filter(({ settled }) => !settled).map(({ code }) => code)).toContain('event-type')
})

test('doubles, points far from all and bad rows are left aside and counted', async () => {
  const row = lyon(1).split('\n')[1]!
  const read = await readAs(
    lyon(120, [
      row,
      '2025-01-01,139.7,35.6,Tags,',
      '2099-01-01,4.83,45.76,Tags,',
      'hier,4.83,45.76,Tags,',
      '2025-01-01,,,Tags,',
    ]),
  )
  const count = (code: string) => read.notices.filter((each) => each.code === code).length
  expect(read.notices.find(({ code }) => code === 'event-duplicate')?.count).toBe(1)
  expect(read.notices.find(({ code }) => code === 'event-outside')?.count).toBe(1)
  expect([count('row-future'), count('row-bad-date'), count('row-bad-position')]).toEqual([1, 1, 1])
  expect(of(read, 'situation')).toHaveLength(40)
})

test('a file of the territory at hand is read into it, one of elsewhere only when asked', async () => {
  const here = lyon(30).replaceAll(/,4\.8\d+,45\.7600,/g, ',3.1121,50.6421,')
  expect((await readAs(here)).kind).toBe('situations')
  // Without a perimeter and places there is no here.
  expect((await readAs(here, {}, { bounded: false, places: [] })).kind).toBe('events')
  const mixed = `${lyon(30)}\n2025-01-01,3.1121,50.6421,Tags,59650`
  expect((await readAs(mixed)).kind).toBe('events')
  const kept = await readAs(mixed, { into: 'here' })
  expect(kept.kind).toBe('situations')
  expect(of(kept, 'situation').map(({ place }) => place)).toEqual(['E001'])
  expect(kept.questions[0]).toMatchObject({ code: 'events-into', settled: true })
})

test.skipIf(!existsSync(PARIS))(
  '10,000 reports of Paris rank as the command line ranks their cells, by counts, read in less than 4 s of processor (/work/shared)',
  async () => {
    const bytes = new Uint8Array(readFileSync(PARIS))
    const start = process.cpuUsage().user
    const types = [...new Set((await readAs(bytes)).questions.flatMap(({ key }) => key ?? []))]
    const taken = process.cpuUsage().user - start
    expect(types).toHaveLength(10)
    expect(taken / 1e6).toBeLessThan(4)
    // All of one code, so that nothing is left aside and both count the same.
    const read = await readAs(bytes, { codes: Object.fromEntries(types.map((type) => [type, 'A6'])) })
    expect(of(read, 'situation')).toHaveLength(9975)
    const published = { source: 'Ville de Paris', licence: 'ODbL', ...read.events! }
    const settings = { ...DEFAULT_SETTINGS, territory: 'Paris', fictional: false, published }
    const estate = withRecords(emptyEstate(), [settings, ...read.records])
    const period = { from: '2024-03-01', until: '2024-08-31' }
    const none = {
      codes: [],
      landlords: [],
      sectors: [],
      bands: [],
      origins: [],
      statuses: [],
      audiences: [],
    }
    const today = '2026-11-26'
    const { view, leftOut } = viewOf(estate, { families: ['A'], period }, today)
    expect(leftOut).toEqual([])
    const known = dayNumberOf(keptFrom(estate, ['A'], today))
    const observations = observationsOf(estate, { ...none, families: ['A'], viewer: 'team' })
    const found = ranking(observations, { ...view, keptFrom: known })
    expect(found).toMatchObject({ effort: 'equal', counted: 'all', seen: 0 })
    const events = await readEventsCsv(sourceOf(bytes).stream(), 'Europe/Paris')
    if (isRefusal(events)) throw new Error(events.code)
    const { observations: cells } = eventObservations(events.columns, null, 100)
    const told = ranking(cells, { ...view, families: ['A'], keptFrom: known })
    const rows = ({ places }: typeof found) =>
      places
        .map(({ id, episodes, p, verdict }) => [id.replace('cell-', ''), episodes, p, verdict].join())
        .sort()
    expect(rows(found)).toEqual(rows(told))
  },
)
