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
/** Words less alike than this have nothing in common. */
const LEAST = 0.6

/** By two character codes of 7 bits. */
const alike = new Uint8Array(1 << 14)
const put = (a: string | undefined, b: string | undefined): void => {
  if (!a || !b) return
  alike[(a.charCodeAt(0) << 7) | b.charCodeAt(0)] = 1
  alike[(b.charCodeAt(0) << 7) | a.charCodeAt(0)] = 1
}
ROWS.forEach((row, y) => {
  ;[...row].forEach((key, x) => {
    put(key, row[x + 1])
    put(key, ROWS[y + 1]?.[x])
    put(key, ROWS[y + 1]?.[x - 1])
  })
})
for (const pair of SCANNED) put(pair[0], pair[1])
const joined = JOINED.map(
  ([pair, single]) => [pair.charCodeAt(0), pair.charCodeAt(1), single.charCodeAt(0)] as const,
)

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
  const likeness = 1 - distance(a, b, (1 - LEAST) * long.length) / long.length
  return likeness >= LEAST ? likeness : 0
}

const isDigits = (word: string): boolean => /^\d+$/.test(word)

/** Reused from one call to the next, grown when a word is longer. */
let cost = new Float64Array(1024)

/** Infinity as soon as it can't be at most `most`. Words are of the folded alphabet. */
function distance(a: string, b: string, most: number): number {
  const width = b.length + 1
  if (cost.length < (a.length + 1) * width) cost = new Float64Array((a.length + 1) * width)
  for (let j = 0; j < width; j++) cost[j] = j
  let least = 0
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1)
    const before = i > 1 ? a.charCodeAt(i - 2) : 0
    const row = i * width
    cost[row] = i
    let best = i
    for (let j = 1; j < width; j++) {
      const y = b.charCodeAt(j - 1)
      const other = j > 1 ? b.charCodeAt(j - 2) : 0
      const at = row + j
      let value = cost[at - width - 1]! + (x === y ? 0 : alike[(x << 7) | y] ? CLOSE : 1)
      value = Math.min(value, cost[at - width]! + (x === before ? CLOSE : 1))
      value = Math.min(value, cost[at - 1]! + (y === other ? CLOSE : 1))
      if (x === other && y === before) value = Math.min(value, cost[at - 2 * width - 2]! + SWAPPED)
      for (let k = 0; k < joined.length; k++) {
        const [first, second, single] = joined[k]!
        if (y === single && x === second && before === first)
          value = Math.min(value, cost[at - 2 * width - 1]! + CLOSE)
        if (x === single && y === second && other === first)
          value = Math.min(value, cost[at - width - 2]! + CLOSE)
      }
      cost[at] = value
      if (value < best) best = value
    }
    // A row looks back two rows at most.
    if (Math.min(best, least) > most) return Infinity
    least = best
  }
  return cost[a.length * width + b.length]!
}
