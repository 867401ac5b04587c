/** Neighbours on a French keyboard (AZERTY), row by row and by the columns beneath. */
const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']
/** What scans take for one another, letter for letter. */
const SCANNED = ['0o', '1l', '1i', 'li', '5s', '8b', 'ce', 'uv', 'hb', '2z', '6g', 'nh', 'oc', 'oe']
/** And two letters for one. */
const JOINED: readonly (readonly [pair: string, single: string])[] = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['ii', 'u'],
]
const CLOSE = 0.5
const SWAPPED = 0.7

const alike = new Set<string>()
const put = (a: string | undefined, b: string | undefined): void => {
  if (!a || !b) return
  alike.add(a + b)
  alike.add(b + a)
}
ROWS.forEach((row, y) => {
  ;[...row].forEach((key, x) => {
    put(key, row[x + 1])
    put(key, ROWS[y + 1]?.[x])
    put(key, ROWS[y + 1]?.[x - 1])
  })
})
for (const pair of SCANNED) put(pair[0], pair[1])

/**
 * How alike two words are, 1 for the same, 0 for nothing in common: 1 less the distance of Damerau and Levenshtein
 * (optimal string alignment) over the longer length, where keyboard neighbours and what scans confuse (`0` and `o`,
 * `rn` and `m`) cost half, a doubled letter half, two letters swapped 0.7. An initial is like its name (0.9), a cut word
 * like the whole (0.85). Words of digits are the same or not.
 *
 * Sources: F. J. Damerau, “A technique for computer detection and correction of spelling errors”, CACM 7 (1964);
 * costs after K. Kukich, “Techniques for automatically correcting words in text”, ACM Computing Surveys 24 (1992).
 */
export const wordLikeness = (a: string, b: string): number => {
  if (a === b) return 1
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === '' || isDigits(a) || isDigits(b)) return 0
  if (long.startsWith(short)) {
    if (short.length === 1) return 0.9
    if (short.length >= 4 && long.length - short.length > 1) return 0.85
  }
  if (long.length - short.length > long.length / 2) return 0
  return Math.max(0, 1 - distance(a, b) / long.length)
}

const isDigits = (word: string): boolean => /^\d+$/.test(word)

function distance(a: string, b: string): number {
  const width = b.length + 1
  const cost = new Float64Array((a.length + 1) * width)
  for (let j = 1; j < width; j++) cost[j] = j
  for (let i = 1; i <= a.length; i++) {
    cost[i * width] = i
    for (let j = 1; j < width; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!]
      const [over, left, corner] = [(i - 1) * width + j, i * width + j - 1, (i - 1) * width + j - 1]
      let best = cost[corner]! + (x === y ? 0 : alike.has(x + y) ? CLOSE : 1)
      best = Math.min(best, cost[over]! + (x === a[i - 2] ? CLOSE : 1))
      best = Math.min(best, cost[left]! + (y === b[j - 2] ? CLOSE : 1))
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2])
        best = Math.min(best, cost[(i - 2) * width + j - 2]! + SWAPPED)
      for (const [pair, single] of JOINED) {
        if (i > 1 && y === single && a[i - 2] === pair[0] && x === pair[1])
          best = Math.min(best, cost[(i - 2) * width + j - 1]! + CLOSE)
        if (j > 1 && x === single && b[j - 2] === pair[0] && y === pair[1])
          best = Math.min(best, cost[(i - 1) * width + j - 2]! + CLOSE)
      }
      cost[i * width + j] = best
    }
  }
  return cost[cost.length - 1]!
}
