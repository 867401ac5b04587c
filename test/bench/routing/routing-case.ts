import type { Model, Routes } from '../../../src/planning/search/model.ts'

/** Decimals of real distances kept: rounded up, so that a round within its hours is so in real numbers too. */
export const SCALE = 1e5

/** An instance read: what the search gets, and an own look at what it gives back. */
export type RoutingCase = {
  readonly model: Model
  /** By the raw file; `undefined` when a rule is broken. */
  readonly check: (routes: Routes) => number | undefined
  /** 1 when more is better. */
  readonly sign: 1 | -1
}

/** A node of a file: first the depot. */
export type Point = { readonly x: number; readonly y: number }

export const euclid = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)

/** Row by row, each distance by `round`. */
export const travelOf = (points: readonly Point[], round: (way: number) => number): Float64Array => {
  const travel = new Float64Array(points.length ** 2)
  points.forEach((a, i) => {
    points.forEach((b, j) => {
      travel[i * points.length + j] = round(euclid(a, b))
    })
  })
  return travel
}

export const scaledUp = (way: number): number => Math.ceil(way * SCALE - 1e-4)

/** Lines of numbers, empty ones left out. */
export const numbersOf = (text: string): number[][] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter((fields) => fields.length > 1 || (fields.length === 1 && fields[0] !== 0))
