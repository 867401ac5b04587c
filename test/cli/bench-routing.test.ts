import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tournee, tourneeProcess } from './tournee.ts'

const bench = (...args: string[]) => tournee('bench', 'routing', ...args)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tournee-routing-'))
  for (const each of ['op', 'tsplib']) mkdirSync(join(folder, each))
  // Places on a line: all three fit into a length of 6, and one comes back from a square of 3 by 4.
  writeFileSync(join(folder, 'op', 'line.txt'), '6 1\n0 0 0\n6 0 0\n1 0 5\n3 0 7\n5 0 2\n')
  const square = ['1 0 0', '2 3 0', '3 3 4', '4 0 4']
  writeFileSync(join(folder, 'tsplib', 'square.tsp'), ['NODE_COORD_SECTION', ...square, 'EOF', ''].join('\n'))
  writeFileSync(
    join(folder, 'bks.csv'),
    'instance,problem,m,bks,proven,source\nline,OP,1,14,yes,here\nsquare,TSP,1,14,yes,here\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

test('bench routing solves each row of a folder, on the clock asked for', () => {
  const run = tourneeProcess(
    'bench',
    'routing',
    folder,
    '--seconds',
    '0.05',
    '--seeds',
    '2',
    '--processor',
    '--json',
  )
  expect(run.status, run.stderr).toBe(0)
  const json = JSON.parse(run.stdout)
  expect(json).toMatchObject({ clock: 'processor', mean: { OP: 0, TSP: 0 } })
  expect(json.rows).toHaveLength(4)
  expect(json.rows[3]).toMatchObject({ instance: 'square', seed: 2, value: 14, gap: 0, valid: true })
  expect(run.stderr).toContain('line OP 1 seed 1: 14 against 14: 0 %')
})

test('bench routing counts seconds of the wall unless told otherwise, and one problem alone when asked', async () => {
  const { stdout } = await bench(folder, '--seconds', '0.05', '--problem', 'TSP', '--json')
  const json = JSON.parse(stdout)
  expect(json.clock).toBe('wall')
  expect(json.rows.map(({ problem }: { readonly problem: string }) => problem)).toEqual(['TSP'])
})

test.each([
  ['no folder', []],
  ['a folder without bks.csv', ['/nowhere']],
  ['no time', [tmpdir(), '--seconds', '0']],
  ['an option that is not known', ['.', '--quickly']],
])('bench routing with %s says how it is used and ends with 2', async (_, args) => {
  const run = await bench(...args)
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('bench routing DIR')
})
