/** What a step put in and took out, in order, so that it can be taken back. */
export class MeetingLog {
  count = 0
  private visits = new Int32Array(128)
  private routes = new Int32Array(128)
  private signs = new Int8Array(128)

  clear(): void {
    this.count = 0
  }

  /** `sign`: 1 for a visit put in, -1 for one taken out. */
  add(visit: number, route: number, sign: 1 | -1): void {
    if (this.count === this.visits.length) this.widen()
    this.visits[this.count] = visit
    this.routes[this.count] = route
    this.signs[this.count++] = sign
  }

  visit(rank: number): number {
    return this.visits[rank]!
  }

  route(rank: number): number {
    return this.routes[rank]!
  }

  isPut(rank: number): boolean {
    return this.signs[rank] === 1
  }

  private widen(): void {
    const wider = <T extends Int32Array | Int8Array>(from: T, into: T): T => {
      into.set(from)
      return into
    }
    this.visits = wider(this.visits, new Int32Array(this.count * 2))
    this.routes = wider(this.routes, new Int32Array(this.count * 2))
    this.signs = wider(this.signs, new Int8Array(this.count * 2))
  }
}
