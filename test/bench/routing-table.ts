import { readFileSync, writeFileSync } from 'node:fs'
import { between } from './between.ts'
import { machine } from './machine.ts'

type Printed = {
  readonly reference: { readonly loopMs: number }
  readonly rows: readonly {
    readonly problem: string
    readonly seed: number
    readonly gap: number | null
    readonly seconds: number
    readonly valid: boolean
    readonly better?: true
  }[]
}

const PAGE = 'docs/planner.md'
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)

/**
 * The table of `docs/planner.md` of what `bench routing --json` printed, one file for each time given:
 * `npx tsx --tsconfig tsconfig.node.json test/bench/routing-table.ts 2026-11-26 AT-1-S.json AT-10-S.json`.
 */
const routingTable = ([date = '', ...files]: readonly string[]): string => {
  const rows = files.flatMap((file) => {
    const { rows: all, reference } = JSON.parse(readFileSync(file, 'utf8')) as Printed
    const problems = [...new Set(all.map(({ problem }) => problem))]
    return problems.map((problem) => {
      const mine = all.filter((each) => each.problem === problem)
      const gaps = mine.flatMap(({ gap }) => (gap === null ? [] : [gap]))
      return [
        problem,
        mean(mine.map(({ seconds }) => seconds)).toFixed(1),
        String(mine.length),
        String(new Set(mine.map(({ seed }) => seed)).size),
        `${mean(gaps).toFixed(2)} %`,
        `${Math.max(...gaps).toFixed(2)} %`,
        String(mine.filter(({ better }) => better).length),
        String(mine.filter(({ valid }) => !valid).length),
        `${reference.loopMs.toFixed(0)} ms`,
      ]
    })
  })
  const head = ['problem', 's', 'runs', 'seeds', 'mean gap', 'worst', 'better', 'invalid', 'reference loop']
  const lines = [head, head.map((_, rank) => (rank === 0 ? '---' : '--:')), ...rows]
  const { cpu, cores, node } = machine()
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n${cpu}, ${cores} cores, Node ${node}, ${date}.`
}

writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), 'routing', routingTable(process.argv.slice(2))))
