import type { SimulatedWeek, Simulation } from '../../src/planning/simulation/simulate.ts'

type Panel = {
  readonly title: string
  readonly unit: string
  readonly top: number
  readonly of: (week: SimulatedWeek) => number
  /** Lines across, with their words. */
  readonly limits: readonly { readonly at: number; readonly label: string }[]
}

const WIDTH = 720
const LEFT = 40
const RIGHT = 190
const HEIGHT = 96
const STEP = 150

/**
 * Twelve weeks in four panels one under the other, light, as SVG: each value is written beside its point, limits are
 * dashed and named, nothing is said by colour alone.
 */
export const weeksChart = ({ weeks, guessedByChance }: Simulation, maxGapDays: number): string => {
  const panels: Panel[] = [
    {
      ...{ title: 'Half-days guessed, the better guesser', unit: ' %', top: 30 },
      of: ({ guesses }) =>
        (100 * Math.max(guesses.byMostFrequent, guesses.byLast)) / Math.max(1, guesses.passages),
      limits: [
        { at: 25, label: 'limit, 25 %' },
        { at: 100 * guessedByChance, label: `pure chance, ${(100 * guessedByChance).toFixed(0)} %` },
      ],
    },
    {
      ...{ title: 'Longest time without a passage, worst place', unit: ' d', top: 25 },
      of: ({ worstGapDays }) => worstGapDays,
      limits: [{ at: maxGapDays, label: `maximum gap, ${maxGapDays} days` }],
    },
    {
      ...{ title: 'Landlord furthest from its share, sliding month', unit: ' pt', top: 8 },
      of: ({ worstShareOff }) => worstShareOff,
      limits: [{ at: 3, label: 'band, 3 points' }],
    },
    {
      ...{ title: 'Walked', unit: ' km', top: 40 },
      of: ({ walkMetres }) => walkMetres / 1000,
      limits: [],
    },
  ]
  const height = 20 + panels.length * STEP
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="12" fill="#1a1a1a">
<title id="t">${weeks.length} simulated weeks of the embedded quarter</title>
<desc id="d">Half-days guessed, longest time without a passage, landlord furthest from its share, kilometres walked, week by week. The table beside holds the same figures.</desc>
<rect width="100%" height="100%" fill="#ffffff"/>
${panels.map((panel, rank) => drawn(panel, weeks, 30 + rank * STEP)).join('\n')}
</svg>
`
}

function drawn(
  { title, unit, top, of, limits }: Panel,
  weeks: readonly SimulatedWeek[],
  from: number,
): string {
  const most = Math.max(top, ...weeks.map(of))
  const x = (rank: number): number => LEFT + (rank * (WIDTH - LEFT - RIGHT)) / Math.max(1, weeks.length - 1)
  const y = (value: number): number => from + 12 + HEIGHT * (1 - value / most)
  const at = (value: number): string => value.toFixed(1)
  const points = weeks.map((week, rank) => [x(rank), y(of(week)), of(week)] as const)
  const base = y(0)
  return [
    `<text x="${LEFT - 10}" y="${from}" font-weight="bold">${title}</text>`,
    `<line x1="${LEFT - 10}" x2="${WIDTH - RIGHT + 10}" y1="${base}" y2="${base}" stroke="#767676"/>`,
    ...limits.flatMap((limit) => [
      `<line x1="${LEFT - 10}" x2="${WIDTH - RIGHT + 10}" y1="${at(y(limit.at))}" y2="${at(y(limit.at))}" stroke="#a33b00" stroke-dasharray="5 4"/>`,
      `<text x="${WIDTH - RIGHT + 18}" y="${at(y(limit.at) + 4)}" fill="#a33b00">${limit.label}</text>`,
    ]),
    `<polyline fill="none" stroke="#0b5cad" stroke-width="2" points="${points.map(([px, py]) => `${at(px)},${at(py)}`).join(' ')}"/>`,
    ...points.flatMap(([px, py, value]) => [
      `<circle cx="${at(px)}" cy="${at(py)}" r="3" fill="#0b5cad"/>`,
      `<text x="${at(px)}" y="${at(py - 7)}" text-anchor="middle" font-size="11" stroke="#ffffff" stroke-width="3" paint-order="stroke">${value.toFixed(unit === ' d' ? 0 : 1)}</text>`,
    ]),
    `<text x="${WIDTH - RIGHT + 18}" y="${base + 4}" font-size="11">0${unit}, week 1 to ${weeks.length}</text>`,
  ].join('\n')
}
