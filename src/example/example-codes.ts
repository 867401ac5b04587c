import type { HourBand } from '../domain/half-day.ts'
import type { PublicPlace } from '../domain/public-place.ts'
import { type Family, familyOf } from '../domain/taxonomy.ts'

/** How a code behaves in the fictional year. */
export type ExampleCode = {
  readonly id: string
  /** Of a thousand situations of an ordinary month, how many are this. */
  readonly share: number
  /** Chance of being in public space rather than at an entrance, 0 to 1; `sector` codes have neither. */
  readonly outside: number | 'sector'
  /** Kinds of public places where it is twice as likely. */
  readonly prefers: readonly PublicPlace['type'][]
}

const code = (
  id: string,
  share: number,
  outside: ExampleCode['outside'],
  ...prefers: PublicPlace['type'][]
): ExampleCode => ({ id, share, outside, prefers })

/** The mix of a year: what is dirty or broken first, then life together, seldom harm to people. */
export const EXAMPLE_CODES: readonly ExampleCode[] = [
  code('A1', 75, 0.2, 'car-park'),
  code('A2', 62, 0.1),
  code('A3', 22, 0),
  code('A4', 26, 0.6, 'park', 'square'),
  code('A5', 44, 0),
  code('A6', 40, 1, 'shops', 'square'),
  code('A7', 18, 0),
  code('A8', 9, 0.6, 'playground', 'park'),
  code('B1', 56, 0.2, 'square'),
  code('B2', 26, 0),
  code('B3', 28, 0.6, 'playground', 'square'),
  code('B4', 16, 0.4, 'park'),
  code('B5', 26, 0),
  code('B6', 30, 0.6, 'car-park'),
  code('B7', 12, 0),
  code('C1', 48, 0),
  code('C2', 34, 0),
  code('C3', 26, 1, 'square', 'shops', 'underground'),
  code('C4', 24, 0),
  code('C5', 14, 'sector'),
  code('C6', 16, 1, 'car-park'),
  code('D1', 36, 0.2),
  code('D2', 44, 0.2, 'underground'),
  code('D3', 18, 0),
  code('D4', 8, 0.6, 'car-park'),
  code('E1', 20, 0.4, 'shops', 'underground'),
  code('E2', 10, 0.3),
  code('E3', 10, 0.5, 'square'),
  code('F-door-closer-does-not-close', 26, 0),
  code('F-door-closer-broken', 12, 0),
  code('F-door-glass-broken', 16, 0),
  code('F-access-control-out-of-order', 22, 0),
  code('F-letterbox-doors-broken', 14, 0),
  code('F-common-lighting-out-of-order', 30, 0),
  code('F-lift-out-of-order', 22, 0),
  code('F-waste-room-does-not-close', 10, 0),
  code('F-floors-walls-broken', 10, 0),
  code('G1', 10, 'sector'),
  code('G2', 9, 'sector'),
  code('G3', 9, 'sector'),
  code('G4', 10, 'sector'),
  code('G5', 7, 'sector'),
  code('G6', 9, 'sector'),
]

/** How much more or less of a family each month of the calendar brings, January first. */
export const SEASONS: Readonly<Record<Family, readonly number[]>> = {
  A: [0.9, 0.9, 1.1, 1.1, 1.1, 1.1, 1.1, 1, 1.1, 1, 0.9, 0.8],
  B: [0.7, 0.7, 0.8, 1, 1.2, 1.4, 1.5, 1.3, 1.1, 0.9, 0.7, 0.7],
  C: [0.9, 0.8, 0.9, 1, 1.2, 1.2, 1.2, 1.1, 1.1, 1, 0.9, 0.8],
  D: [1.1, 0.9, 0.9, 1, 1, 1, 1.2, 0.9, 0.9, 1.2, 1, 1.1],
  E: [1, 1, 1, 1, 1, 1.1, 1.1, 0.9, 1, 1, 1, 1],
  F: [1.4, 1.3, 1.1, 0.9, 0.8, 0.8, 0.7, 0.7, 0.9, 1.1, 1.3, 1.4],
  G: [1.1, 1, 1, 1, 1, 0.9, 0.8, 0.8, 1.2, 1, 1, 1.1],
}

/** Chances of the bands of the day by family. */
export const HOURS: Readonly<Record<Family, Readonly<Record<HourBand, number>>>> = {
  A: { night: 0.02, morning: 0.5, midday: 0.08, afternoon: 0.35, evening: 0.05 },
  B: { night: 0.2, morning: 0.08, midday: 0.07, afternoon: 0.3, evening: 0.35 },
  C: { night: 0.16, morning: 0.02, midday: 0.05, afternoon: 0.27, evening: 0.5 },
  D: { night: 0.15, morning: 0.38, midday: 0.05, afternoon: 0.3, evening: 0.12 },
  E: { night: 0.08, morning: 0.1, midday: 0.12, afternoon: 0.4, evening: 0.3 },
  F: { night: 0.01, morning: 0.5, midday: 0.06, afternoon: 0.38, evening: 0.05 },
  G: { night: 0.01, morning: 0.34, midday: 0.1, afternoon: 0.45, evening: 0.1 },
}

/** Chances of the days of the week by family, Monday first: the team walks from Monday to Friday. */
export const WEEKDAYS: Readonly<Record<'material' | 'social', readonly number[]>> = {
  material: [1.3, 1.1, 1, 1, 1.1, 0.35, 0.15],
  social: [0.8, 0.85, 1.05, 0.95, 1.3, 1.05, 0.6],
}

/** Situations of an ordinary month. */
export const SITUATIONS_A_MONTH = 46

/** Situations of a family in an ordinary month, before its season. */
export const perMonth = (family: Family): number => {
  const all = EXAMPLE_CODES.reduce((sum, { share }) => sum + share, 0)
  const mine = EXAMPLE_CODES.filter(({ id }) => familyOf(id) === family)
  return (SITUATIONS_A_MONTH * mine.reduce((sum, { share }) => sum + share, 0)) / all
}
