import type { RecencyClass } from './recency.ts'

/** What tells the classes of recency apart beside their hue, as SVG paths in a box of 18 by 18: disc, square, triangle, hollow ring. */
export const RECENCY_SHAPES: Readonly<Record<RecencyClass, string>> = {
  recent: 'M9 4.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9z',
  soon: 'M4.5 4.5h9v9h-9z',
  overdue: 'M9 2 16 15H2z',
  never: 'M9 2.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13zM9 5.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7z',
}
