import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIGURES } from '../../src/domain/figures.ts'

/** Rows of the table of figures: its cells, the head apart. */
const rows = readFileSync('docs/figures.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

test('each figure has one line, which says what it counts in the words of the code', () => {
  const said = rows.map(([name = '', counts]) => [name.replaceAll('`', ''), counts])
  expect(new Set(said.map(([name]) => name)).size).toBe(said.length)
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries(Object.entries(FIGURES).map(([name, { counts }]) => [name, counts])),
  )
})

test.each(rows.map(([name, , by]) => ({ name: name!, by: by! })))(
  '$name is counted by a function of the domain',
  ({ by }) => {
    const functions = [...by.matchAll(/`(\w+)` of `(src\/domain\/[\w./-]+)`/g)]
    expect(functions.length).toBeGreaterThan(0)
    for (const [, name, file] of functions)
      expect(readFileSync(file!, 'utf8'), file).toMatch(new RegExp(`export const ${name}\\b`))
  },
)
