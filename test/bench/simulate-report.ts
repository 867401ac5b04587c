import { readFileSync, writeFileSync } from 'node:fs'
import type { Simulation } from '../../src/planning/simulation/simulate.ts'
import { between } from './between.ts'
import { weeksChart } from './simulate-chart.ts'
import { simulateEmbedded, USUAL } from './simulate-embedded.ts'
import { REPORTED } from './simulate-settings.ts'

const PAGE = 'docs/planner.md'
const CHART = 'docs/images/twelve-weeks.svg'

/**
 * Simulates all reported settings and writes the chart and both tables of `docs/planner.md` anew: the same on every
 * machine, since plans are made in a number of iterations. `npx tsx --tsconfig tsconfig.node.json test/bench/simulate-report.ts`.
 */
const report = (): void => {
  const rows: string[][] = []
  for (const { name, setting } of REPORTED) {
    const simulation = simulateEmbedded(setting)
    rows.push(row(name, simulation))
    process.stderr.write(`${rows.at(-1)!.join(' · ')}\n`)
    // After each setting: whoever stops early keeps what is done.
    let text = readFileSync(PAGE, 'utf8')
    if (rows.length === 1) {
      writeFileSync(CHART, weeksChart(simulation, USUAL.maxGapDays))
      text = between(text, 'weeks', table(WEEK_HEAD, weekRows(simulation)))
    }
    writeFileSync(PAGE, between(text, 'settings', table(SETTING_HEAD, rows)))
  }
}

const WEEK_HEAD = ['week', 'guessed', 'worst gap', 'overdue', 'share off', 'km', 'passages', 'missed']
const SETTING_HEAD = [
  ...['setting', 'guessed', 'by chance', 'passages', 'worst gap', 'overdue', 'share off', 'min a week'],
  'min a passage',
]

function row(name: string, simulation: Simulation): string[] {
  const { weeks, guessed, guessedByChance, perPlace, walkMinutesAWeek, walkMinutesAPassage } = simulation
  return [
    name,
    percent(guessed),
    percent(guessedByChance),
    perPlace.toFixed(2),
    `${Math.max(...weeks.map(({ worstGapDays }) => worstGapDays))} d`,
    (weeks.reduce((sum, { overdueDays }) => sum + overdueDays, 0) / weeks.length).toFixed(1),
    `${Math.max(...weeks.map(({ worstShareOff }) => worstShareOff)).toFixed(1)} pt`,
    walkMinutesAWeek.toFixed(0),
    walkMinutesAPassage.toFixed(2),
  ]
}

const weekRows = ({ weeks }: Simulation): string[][] =>
  weeks.map((week, rank) => [
    String(rank + 1),
    percent(Math.max(week.guesses.byMostFrequent, week.guesses.byLast) / Math.max(1, week.guesses.passages)),
    `${week.worstGapDays} d`,
    String(week.overdueDays),
    `${week.worstShareOff.toFixed(1)} pt`,
    (week.walkMetres / 1000).toFixed(1),
    String(week.passages),
    `${week.stopsMissed}`,
  ])

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, rank) => (rank === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

report()
