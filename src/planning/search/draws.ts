import type { Rng } from '../../domain/rng.ts'

/**
 * Draws for inner loops: sfc32 (C. Doty-Humphrey, PractRand), whole numbers of 32 bits only, seeded by the generator given.
 * Same seeds, same draws, on every machine.
 */
export class Draws {
  private a: number
  private b: number
  private c: number
  private d = 1

  constructor(rng: Rng) {
    this.a = rng.int(0, 0x7fff_ffff)
    this.b = rng.int(0, 0x7fff_ffff)
    this.c = rng.int(0, 0x7fff_ffff)
    for (let i = 0; i < 12; i++) this.next()
  }

  /** 32 bits, as a whole number from 0. */
  next(): number {
    const t = (((this.a + this.b) | 0) + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (this.c << 21) | (this.c >>> 11)
    this.c = (this.c + t) | 0
    return t >>> 0
  }

  /** From 0 to `count - 1`; the bias is below one in a million for the counts of a plan. */
  below(count: number): number {
    return Math.floor((this.next() / 0x1_0000_0000) * count)
  }

  /** From 0 (inclusive) to 1 (exclusive). */
  unit(): number {
    return this.next() / 0x1_0000_0000
  }

  /** In place, the first `count` of them. */
  shuffle(list: Int32Array, count: number): void {
    for (let i = count - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const kept = list[i]!
      list[i] = list[j]!
      list[j] = kept
    }
  }
}
