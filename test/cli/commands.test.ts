import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../src/domain/week/plan.ts'
import { planProblem } from '../../src/operations/week/plan-problem.ts'
import { afterIterations } from '../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../src/planning/week/plan-week.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { type Outcome, tournee, tourneeProcess } from './tournee.ts'

const example = ['--example', '1', '--today', '2026-11-24']
const plan = ['plan', '--week', '2026-W49', '--iterations', '40', '--json', ...example]
let folder = ''
let planned: Outcome

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tournee-'))
  planned = tourneeProcess(...plan)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('plan prints one JSON value with the fields of the contract, and progress elsewhere', () => {
  expect(planned.status).toBe(0)
  const json = JSON.parse(planned.stdout)
  expect(Object.keys(json)).toEqual(
    expect.arrayContaining(['week', 'seed', 'iterations', 'rounds', 'unserved', 'measures']),
  )
  expect(json).toMatchObject({ week: '2026-W49', seed: 1, iterations: 40 })
  expect(json.rounds).toHaveLength(10)
  expect(Object.keys(json.rounds[0])).toEqual(
    expect.arrayContaining(['id', 'day', 'pair', 'start', 'end', 'stops', 'walkMetres', 'walkMinutes']),
  )
  expect(json.rounds[0].stops[0].arrive).toMatch(/^2026-11-30T\d{2}:\d{2}$/)
  expect(planned.stderr).toContain('2026-W49')
})

test('the same input, seed and iterations print the same bytes', async () => {
  expect((await tournee(...plan)).stdout).toBe(planned.stdout)
})

test('the command line makes the plan that the screen makes', () => {
  const estate = exampleEstate(1, '2026-11-24')
  const ours: Plan = planWeekNow(planProblem(estate, '2026-W49'), { seed: 1, stop: afterIterations(40) })
  const theirs = JSON.parse(planned.stdout) as { rounds: { id: string; stops: { place: string }[] }[] }
  expect(theirs.rounds.map(({ id, stops }) => [id, stops.map(({ place }) => place)])).toEqual(
    ours.rounds.map(({ id, stops }) => [id, stops.map(({ place }) => place)]),
  )
})

test('weeks are planned together: the rounds of each, measured as one', async () => {
  const { status, stdout } = await tournee(
    'plan',
    '--week',
    '2026-W49',
    '--weeks',
    '2',
    '--iterations',
    '5',
    '--json',
    ...example,
  )
  expect(status).toBe(0)
  const json = JSON.parse(stdout)
  expect(json).toMatchObject({ week: '2026-W49', weeks: 2 })
  expect(json.rounds).toHaveLength(20)
  const days = json.rounds.map(({ day }: { day: string }) => day)
  expect([days[0], days.at(-1)]).toEqual(['2026-11-30', '2026-12-11'])
})

test('check accepts the plan, and names the rule of one that was tampered with; both are work done', async () => {
  const file = join(folder, 'plan.json')
  writeFileSync(file, planned.stdout)
  const good = await tournee('check', file, '--json', ...example)
  expect(good.status).toBe(0)
  expect(JSON.parse(good.stdout)).toMatchObject({ valid: true, violations: [] })
  const json = JSON.parse(planned.stdout)
  json.rounds[0].walkMetres -= 400
  writeFileSync(file, JSON.stringify(json))
  const bad = await tournee('check', file, '--json', ...example)
  expect(bad.status).toBe(0)
  expect(JSON.parse(bad.stdout).valid).toBe(false)
  expect(JSON.parse(bad.stdout).violations[0].rule).toBe('walk-length')
})

test('wrong usage exits with 2, a usage line and nothing on standard output', () => {
  const outcome = tourneeProcess('fly')
  expect(outcome).toMatchObject({ status: 2, stdout: '' })
  expect(outcome.stderr).toContain('usage: npm run --silent tournee')
})

test.each([
  ['no command', []],
  ['an unknown command', ['fly']],
  ['a command of a later issue', ['merge', '.']],
  ['a bench of a later issue', ['bench', 'merge']],
  ['an unknown option', ['plan', '--speed', '3']],
  ['a week that does not exist', ['plan', '--week', '2026-W60']],
  ['more weeks than are planned at once', ['plan', '--weeks', '5']],
  ['a date that does not exist', ['plan', '--today', '2026-02-30']],
  ['a number that is none', ['plan', '--iterations', 'many']],
  ['records of no file', ['plan', '--records', 'x.age']],
  ['a file that is not there', ['import', 'nowhere.geojson']],
])('%s is wrong usage: exit 2, a usage line, nothing on standard output', async (_what, args) => {
  const outcome = await tournee(...args)
  expect(outcome.status).toBe(2)
  expect(outcome.stdout).toBe('')
  expect(outcome.stderr).toContain('usage: npm run --silent tournee')
})
