import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  PRINT_DIFFERENCE,
  PRINT_HEAT,
  PRINT_PERIMETER,
  PRINT_PROVEN,
  PRINT_UNSEEN,
} from '../../src/domain/hotspots/print-colours.ts'
import { ROUND_DASHES } from '../../src/domain/week/round-palette.ts'
import { MAP_TOKENS, type MapToken } from '../../src/map/map-tokens.ts'

const css = readFileSync('styles/map.css', 'utf8')
const colours = new Map(
  [...css.matchAll(/--map-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
)
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]
const of = (token: MapToken, theme: Theme): string => colours.get(token)![theme]

const linear = (hex: string): [number, number, number] => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}
/** CIE L*a*b* under D65. */
const lab = (hex: string): readonly [number, number, number] => {
  const [r, g, b] = linear(hex)
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.950_47)
  const y = f(luminance(hex))
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.088_83)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const distance = (a: string, b: string): number => {
  const [p, q] = [lab(a), lab(b)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}
const heat = (['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5', 'heat-6'] as const).slice()
const rounds = MAP_TOKENS.filter((token) => token.startsWith('round-'))
const imported = MAP_TOKENS.filter((token) => token.startsWith('import-') || token === 'link')
const edges = MAP_TOKENS.filter((token) => token.startsWith('edge-'))

test('every colour that the map reads has one for light and one for dark', () => {
  expect(MAP_TOKENS.filter((token) => !colours.has(token))).toEqual([])
})

test.each(themes)('heat steps are even in lightness and run away from the ground, in %s', (theme) => {
  const lightness = heat.map((token) => lab(of(token, theme))[0])
  const steps = lightness.slice(1).map((value, index) => value - lightness[index]!)
  const way = theme === 'light' ? -1 : 1
  for (const step of steps) expect(step * way).toBeGreaterThan(10)
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(3)
})

test.each(themes)('the ramp of the heat is a grey blue: it alarms nobody, in %s', (theme) => {
  for (const token of heat) {
    const [, a, b] = lab(of(token, theme))
    expect(b, token).toBeLessThan(-5)
    expect(Math.hypot(a, b), token).toBeLessThan(32)
  }
})

test.each(themes)(
  'more and fewer are as light as each other at each step, and blue against orange, in %s',
  (theme) => {
    for (const step of [1, 2, 3, 4] as const) {
      const [more, less] = [lab(of(`more-${step}`, theme)), lab(of(`less-${step}`, theme))]
      expect(Math.abs(more[0] - less[0])).toBeLessThan(1.5)
      // Yellow to blue is the axis that red-green blindness leaves whole.
      expect(more[2] - less[2]).toBeGreaterThan(30)
    }
  },
)

test.each(themes)(
  'what is proven stands 3:1 on its own halo and on the ground, what was not seen on the ground, in %s',
  (theme) => {
    expect(contrast(of('proven', theme), of('proven-halo', theme))).toBeGreaterThan(4.5)
    expect(contrast(of('proven', theme), of('land', theme))).toBeGreaterThan(3)
    expect(contrast(of('unseen', theme), of('land', theme))).toBeGreaterThan(3)
  },
)

test('what is saved for paper has the colours of the light theme', () => {
  const hex = (colour: readonly number[]): string =>
    `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
  expect(PRINT_HEAT.more.map(hex)).toEqual(heat.map((token) => of(token, 'light')))
  const steps = [1, 2, 3, 4] as const
  expect(PRINT_DIFFERENCE.more.map(hex)).toEqual(steps.map((step) => of(`more-${step}`, 'light')))
  expect(PRINT_DIFFERENCE.less.map(hex)).toEqual(steps.map((step) => of(`less-${step}`, 'light')))
  expect([hex(PRINT_UNSEEN), PRINT_PROVEN, PRINT_PERIMETER]).toEqual([
    of('unseen', 'light'),
    of('proven', 'light'),
    of('perimeter', 'light'),
  ])
})

test.each(themes)('edges, round lines and the perimeter stand 3:1 on the ground, in %s', (theme) => {
  const faint = [
    ...[...edges, ...rounds, ...imported],
    ...(['perimeter', 'selection', 'place', 'flaw'] as const),
  ].filter((token) => contrast(of(token, theme), of('land', theme)) < 3)
  expect(faint).toEqual([])
})

test.each(themes)('words of the map stand 4.5:1 on their halo and on the ground, in %s', (theme) => {
  const words = ['label', 'street-label', 'sector-label'] as const
  const faint = words.filter(
    (token) =>
      contrast(of(token, theme), of('halo', theme)) < 4.5 ||
      contrast(of(token, theme), of('land', theme)) < 4.5,
  )
  expect(faint).toEqual([])
})

test.each(themes)('numbers stand 4.5:1 on the discs of the rounds, in %s', (theme) => {
  const faint = rounds.filter((token) => contrast(of(token, theme), of('symbol', theme)) < 4.5)
  expect(faint).toEqual([])
})

test.each(themes)('any two rounds differ clearly in hue, and all of them in dash, in %s', (theme) => {
  const close = rounds.flatMap((a, index) =>
    rounds
      .slice(index + 1)
      .filter((b) => distance(of(a, theme), of(b, theme)) < 18)
      .map((b) => `${a} ${b}`),
  )
  expect(close).toEqual([])
  expect(new Set(ROUND_DASHES.map(String)).size).toBe(rounds.length)
})

test('dashes come in pairs, drawn and left out, so that none turns over at its end', () => {
  for (const dash of ROUND_DASHES) expect(dash.length % 2).toBe(0)
})
