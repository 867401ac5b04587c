/**
 * What the part of a street from its `from` end to an offset has of the whole (its length, time or cost), in whole
 * decimetres; the rest is the whole less that, so that both parts always add up.
 */
export const partOfEdge = (whole: number, offset: number, length: number): number =>
  whole === length ? offset : length === 0 ? 0 : Math.round((whole * offset) / length)
