import type { Setting } from './simulated-quarter.ts'

export type NamedSetting = { readonly name: string; readonly setting: Setting }

const QUIET: Setting = {
  months: 12,
  perMonth: 50,
  repeats: 0,
  delay: 5,
  isUneven: false,
  misrecorded: 0,
  multiple: 1,
}

/** Repeats whose variance over mean, (1 + 3λ + λ²) / (1 + λ), is 1.5 and 1.8. */
const KINDS: Readonly<Record<string, Partial<Setting>>> = {
  independent: {},
  'series 1.5': { repeats: 0.28, isUneven: true },
  'series 1.8': { repeats: 0.48, isUneven: true },
  'uneven passages': { isUneven: true },
}
const LENGTHS = [3, 6, 12]

/** Nothing goes on. */
export const quietSettings: readonly NamedSetting[] = Object.entries(KINDS).flatMap(([kind, more]) =>
  [20, 50, 80].flatMap((perMonth) =>
    LENGTHS.map((months) => ({
      name: `${kind}, ${perMonth} a month, ${months} months`,
      setting: { ...QUIET, ...more, perMonth, months },
    })),
  ),
)

/** Nothing goes on, and passages are off by a fifth. */
export const misrecordedSettings: readonly NamedSetting[] = LENGTHS.map((months) => ({
  name: `passages misrecorded by 20 %, 50 a month, ${months} months`,
  setting: { ...QUIET, isUneven: true, misrecorded: 0.2, months },
}))

/** One building has more. */
export const boostedSettings: readonly NamedSetting[] = Object.entries(KINDS).flatMap(([kind, more]) =>
  (
    [
      [3, 12],
      [3.5, 6],
    ] as const
  ).map(([multiple, months]) => ({
    name: `building × ${multiple}, ${kind}, 50 a month, ${months} months`,
    setting: { ...QUIET, ...more, multiple, months },
  })),
)
