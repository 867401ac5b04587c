import type { Markup } from '../../domain/reports/paper.ts'

export type Element = Exclude<Markup, string>

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Two decimals are a hundredth of a millimetre. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value

/** An element of a page. Attributes that are undefined, and children that are null, are left out. */
export const element = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Markup | null)[]
): Element => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, written(value)]],
    ),
  ),
  children: children.filter((child): child is Markup => child !== null),
})
