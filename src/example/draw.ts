import type { Rng } from '../domain/rng.ts'

/** A lottery of items, each with its chance; at least one must have some. */
export type Lottery<Item> = { readonly items: readonly Item[]; readonly upTo: readonly number[] }

export const lotteryOf = <Item>(items: readonly Item[], chanceOf: (item: Item) => number): Lottery<Item> => {
  let sum = 0
  const upTo = items.map((item) => {
    sum += chanceOf(item)
    return sum
  })
  if (!(sum > 0)) throw new RangeError('a lottery in which nothing can be drawn')
  return { items, upTo }
}

/** One item, in proportion to its chance. */
export const draw = <Item>(rng: Rng, { items, upTo }: Lottery<Item>): Item => {
  const at = rng.unit() * upTo.at(-1)!
  let [low, high] = [0, items.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (upTo[middle]! > at) high = middle
    else low = middle + 1
  }
  return items[low]!
}

/** Whether something of that chance, 0 to 1, happens. */
export const happens = (rng: Rng, chance: number): boolean => rng.unit() < chance
