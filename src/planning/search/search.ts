import type { Rng } from '../../domain/rng.ts'
import { BestPlace } from './best-place.ts'
import { compareLevels } from './compare-levels.ts'
import { Cooling } from './cooling.ts'
import { Draws } from './draws.ts'
import { Incumbent } from './incumbent.ts'
import { Insertions } from './insertions.ts'
import { loadRoutes } from './load-routes.ts'
import type { Found, Model, Routes } from './model.ts'
import { Kick } from './moves/kick.ts'
import { MakeRoom } from './moves/make-room.ts'
import { Polish } from './moves/polish.ts'
import { Orders } from './orders.ts'
import { Overload } from './overload.ts'
import { Pick } from './pick.ts'
import { Recreate } from './recreate.ts'
import { Ruin } from './ruin.ts'
import { State } from './state.ts'
import type { Stop } from './stop/stop.ts'
import { Tables } from './tables.ts'
import { Wishes } from './wishes.ts'

export type SearchOptions = {
  readonly rng: Rng
  readonly stop: Stop
  /** A plan to start from; what it holds that does not fit is left out. The result is never worse than it. */
  readonly first?: Routes
  /**
   * Cool by the share of the budget that is spent: better under a budget of time. Without, the annealing knows nothing of
   * the budget, and a longer run is a shorter one continued.
   */
  readonly coolByShare?: boolean
}

/** Places weighed between two yields: a few milliseconds. */
const SLICE = 100_000
const MOST_STEPS = 256
/** Of a hundred steps of which not all fits, those that pick by worth. */
const PICKED = 90
/** Of a hundred steps, those that make room for what is due while it lacks. */
const FOR_DUE = 15
const FOR_DUE_AGAIN = 30
/** How often those who had to give way, and are due, make room for themselves in the same step. */
const CHAIN = 4
/** Of a hundred steps, those that change the order of one route alone, where all are long. */
const KICKS_OF_LONG = 90
/** Wishes beyond this many are taken up in part: those near, and as many others drawn. */
const LARGE_POOL = 300
const OTHERS = 40

/**
 * Ruin and recreate on the whole plan, accepted by simulated annealing on energies, the incumbent kept by the
 * lexicographic objective. The first yields, if construction takes long, are of plans that are not all there yet
 * (`isComplete` is false); then about every 5 ms the best so far. Always valid, so that a caller may leave any time.
 */
export function* search(model: Model, options: SearchOptions): Generator<Found, Found> {
  const { rng, stop, first, coolByShare = false } = options
  const draws = new Draws(rng)
  const state = new State(new Tables(model))
  const wishes = new Wishes(state)
  const insertions = new Insertions(state)
  const orders = new Orders(state, wishes)
  const overload = new Overload(state)
  const place = new BestPlace(state, wishes, insertions, overload, draws)
  const recreate = new Recreate(state, wishes, insertions, place, orders, draws)
  const pick = new Pick(state, wishes, place, draws)
  const ruin = new Ruin(state, draws)
  const polish = new Polish(state)
  const kick = new Kick(state, draws, polish)
  const room = new MakeRoom(state, wishes, insertions, draws)
  const changed = new Int32Array(model.routes)
  const { tolerance } = model.duties

  loadRoutes(state, first)
  const best = new Incumbent(state)
  let iterations = 0
  const found = (isComplete: boolean): Found => ({
    ...best.found(),
    ...{ iterations, isComplete, spent: Math.min(1, stop(iterations)) },
  })
  const isBest = (): boolean =>
    compareLevels(state.ledger.levels, best.levels, tolerance) < 0 && overload.total() === 0
  const record = (): void => {
    if (isBest()) best.take(state)
  }

  const start = new Incumbent(state)
  state.begin()
  recreate.beginAll()
  while (!recreate.go(SLICE)) {
    state.settle()
    state.begin()
    best.take(state)
    yield found(false)
    if (stop(0) >= 1) break
  }
  state.settle()
  best.take(state)
  if (first && compareLevels(start.levels, best.levels, tolerance) < 0) {
    start.restore(state)
    best.take(state)
  }
  yield found(true)
  if (model.visits === 0 || model.routes === 0) return { ...found(true), spent: 1 }

  const cooling = new Cooling(state)
  if (coolByShare && model.duties.choose) overload.open(cooling.scale)
  const kicks = state.tables.isSymmetric ? kickShare(state) : 0
  let sliceEnd = insertions.weighed + SLICE
  let stepsEnd = MOST_STEPS
  let share = stop(0)
  for (; share < 1; ) {
    if (insertions.weighed >= sliceEnd || iterations >= stepsEnd) {
      yield found(true)
      sliceEnd = insertions.weighed + SLICE
      stepsEnd = iterations + MOST_STEPS
    }
    if (!coolByShare && cooling.isOver(iterations)) {
      best.restore(state)
      cooling.restart(iterations)
    }
    if (coolByShare && cooling.isNextCycle(share)) best.restore(state)
    const heat = coolByShare ? cooling.atShare(share) : cooling.at(iterations)
    const before = state.ledger.energy + overload.energy()
    state.begin()
    if (change()) {
      // Rounded, so that no machine's last bit of a logarithm decides.
      const limit = before + Math.round(-heat * Math.log(1 - draws.unit()) * 1e4) / 1e4
      state.judge()
      const isBetter = isBest()
      if (isBetter || state.ledger.energy + overload.energy() < limit) {
        state.ledger.keep()
        overload.walked()
        if (isBetter) {
          best.take(state)
          smooth()
        }
      } else state.undo()
    } else state.undo()
    iterations++
    share = stop(iterations)
  }
  return { ...found(true), spent: 1 }

  /** One step; whether it led to a plan that can be walked. */
  function change(): boolean {
    if (draws.below(100) < kicks) return kick.run()
    const due =
      model.duties.isDue && draws.below(100) < (coolByShare ? FOR_DUE : FOR_DUE_AGAIN) ? room.find() : -1
    if (due >= 0) {
      if (!room.run(due, draws.below(2) === 0)) return false
      for (let i = 0; i < CHAIN; i++) {
        const next = room.findLeft()
        if (next < 0 || !room.run(next, false)) break
      }
      ruin.seed = room.visit
    } else {
      ruin.run()
      if (!state.retime()) return false
      state.weigh()
    }
    const count = takeUp()
    // When more want a visit than were taken out, not all will fit, and the choice matters more than the order.
    const isScarce = !model.duties.choose && count > state.touchedCount
    if (isScarce && draws.below(100) < PICKED) pick.run(recreate.list, count)
    else {
      recreate.begin(count, isScarce)
      recreate.go(Infinity)
    }
    return true
  }

  /** Shortens the routes that the last step changed, each by itself. */
  function smooth(): void {
    if (!state.tables.isSymmetric) return
    const count = state.changedRoutes(changed)
    state.begin()
    const { length } = state.ledger
    for (let i = 0; i < count; i++) {
      const r = changed[i]!
      if (state.route[r]!.count < 3) continue
      polish.wakeAll(r)
      polish.run(r)
    }
    if (state.ledger.length >= length) return
    state.judge()
    state.ledger.keep()
    record()
  }

  /** Writes the clients to put back into the list of `recreate`; their number. */
  function takeUp(): number {
    wishes.refresh()
    const { pool, poolCount } = wishes
    const { list } = recreate
    if (poolCount <= LARGE_POOL) {
      for (let i = 0; i < poolCount; i++) list[i] = pool[i]!
      return poolCount
    }
    let count = 0
    const add = (client: number): void => {
      if (wishes.most[client]! >= 0) return
      for (let i = 0; i < count; i++) if (list[i] === client) return
      list[count++] = client
    }
    for (let i = 0; i < state.touchedCount; i++) add(state.touched[i]!)
    const near = state.tables.nearest(ruin.seed)
    for (let k = 0; k < near.length && k < OTHERS; k++) add(model.visitClient[near[k]!]!)
    for (let k = 0; k < OTHERS; k++) add(pool[draws.below(poolCount)]!)
    return count
  }
}

/** Of a hundred steps, those that change the order of one route alone: most when there are only long ones. */
function kickShare({ route }: State): number {
  const used = route.filter(({ count }) => count > 0)
  const mean = used.reduce((sum, { count }) => sum + count, 0) / Math.max(1, used.length)
  return mean > 40 ? KICKS_OF_LONG : 0
}
