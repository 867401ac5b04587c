/** False discoveries allowed at each of the two levels: 5 % of both together. */
export const LEVEL_Q = 0.025

/**
 * The greatest p that Benjamini & Hochberg (1995) find at LEVEL_Q among so many tested, -1 when none: whether a unit is
 * found without the adjusted p of all. NaN is not tested.
 */
export const foundLimit = (p: Float64Array, tested: number): number => {
  const small = smallOf(p)
  let rank = small.length
  while (rank > 0 && !isWithin(small[rank - 1]!, rank, tested)) rank--
  return rank === 0 ? -1 : small[rank - 1]!
}

/**
 * The greatest p at which each unit would be found if its own were different and the others' as they are: LEVEL_Q × r / m,
 * r being how many are found when its own p is 0.
 */
export const limitsWithout = (p: Float64Array, tested: number): ((unit: number) => number) => {
  const small = smallOf(p)
  // Those with a smaller p have moved up by one rank; those with a greater one stay where they are.
  const movedUp = [1]
  for (let rank = 1; rank <= small.length; rank++)
    movedUp.push(isWithin(small[rank - 1]!, rank + 1, tested) ? rank + 1 : movedUp[rank - 1]!)
  const stayed = new Array<number>(small.length + 1).fill(1)
  for (let rank = small.length; rank > 0; rank--)
    stayed[rank - 1] = stayed[rank]! > 1 ? stayed[rank]! : isWithin(small[rank - 1]!, rank, tested) ? rank : 1
  const rankOf = new Map<number, number>()
  for (let rank = small.length - 1; rank >= 0; rank--) rankOf.set(small[rank]!, rank)
  return (unit) => {
    const own = rankOf.get(p[unit]!)
    const found = own === undefined ? movedUp[small.length]! : Math.max(movedUp[own]!, stayed[own + 1]!)
    return (LEVEL_Q * found) / tested
  }
}

/** As `pAdjust` computes it, so that both agree to the last bit. */
const isWithin = (p: number, rank: number, tested: number): boolean => (tested / rank) * p <= LEVEL_Q

/** Greater ones are beyond the last rank's limit. */
const smallOf = (p: Float64Array): Float64Array => p.filter((value) => value <= LEVEL_Q).sort()
