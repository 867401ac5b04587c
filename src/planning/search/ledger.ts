import type { Meetings } from './meetings.ts'
import type { Model } from './model.ts'

/** What the plan costs, kept up to date client by client: energies for the annealing, levels for the incumbent. */
export class Ledger {
  /** The energy of each client by its meetings, and their sum. */
  readonly clientEnergy: Float64Array
  dutyEnergy = 0
  /** Length of all routes. */
  length = 0
  /** Time of service by group; empty without shares. */
  readonly totals: Float64Array
  /** Levels of the duties before the step, and after it once `judge` was called. */
  readonly kept: Float64Array
  readonly levels: Float64Array

  private readonly model: Model
  private readonly meetings: Meetings
  private readonly oldEnergy: Float64Array
  private readonly oldTotals: Float64Array
  private oldDutyEnergy = 0
  private oldLength = 0

  constructor(model: Model, meetings: Meetings) {
    const { clients, duties } = model
    this.model = model
    this.meetings = meetings
    this.clientEnergy = new Float64Array(clients)
    this.oldEnergy = new Float64Array(clients)
    this.totals = new Float64Array(duties.groups)
    this.oldTotals = new Float64Array(duties.groups)
    this.kept = new Float64Array(duties.levels)
    this.levels = new Float64Array(duties.levels)
  }

  get energy(): number {
    const { shareEnergy } = this.model.duties
    return this.length + this.dutyEnergy + (shareEnergy ? shareEnergy(this.totals) : 0)
  }

  begin(): void {
    this.oldLength = this.length
    this.oldDutyEnergy = this.dutyEnergy
    this.oldTotals.set(this.totals)
    this.levels.set(this.kept)
  }

  /** Before the first change of a client's meetings in a step. */
  open(client: number): void {
    this.oldEnergy[client] = this.clientEnergy[client]!
    this.count(client, -1)
  }

  /** After changes of a client's meetings. */
  weigh(client: number): void {
    const { routes, visits, count, width } = this.meetings
    const energy = this.model.duties.energy(client, routes, visits, client * width, count[client]!)
    this.dutyEnergy += energy - this.clientEnergy[client]!
    this.clientEnergy[client] = energy
  }

  /** A visit more or less in a route. */
  serve(visit: number, route: number, sign: 1 | -1): void {
    const { visitGroup, service, routeClass, visits } = this.model
    const group = visitGroup && this.totals.length > 0 ? visitGroup[visit]! : -1
    if (group >= 0) this.totals[group]! += sign * service[routeClass[route]! * visits + visit]!
  }

  /** Writes into `levels` what the plan is, the clients given being those that were opened. */
  judge(clients: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) this.count(clients[i]!, 1)
    this.writeWhole()
  }

  /** After `judge`. */
  keep(): void {
    this.kept.set(this.levels)
  }

  undo(clients: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) this.clientEnergy[clients[i]!] = this.oldEnergy[clients[i]!]!
    this.length = this.oldLength
    this.dutyEnergy = this.oldDutyEnergy
    this.totals.set(this.oldTotals)
  }

  /** Computes all anew, free of what additions lost. */
  settle(length: number): void {
    this.length = length
    this.dutyEnergy = 0
    this.levels.fill(0)
    this.clientEnergy.fill(0)
    for (let c = 0; c < this.model.clients; c++) {
      this.weigh(c)
      this.count(c, 1)
    }
    this.writeWhole()
    this.keep()
  }

  private writeWhole(): void {
    const { lengthLevel, shareLevel, shareCost } = this.model.duties
    this.levels[lengthLevel] = this.length
    if (shareLevel !== undefined && shareCost) this.levels[shareLevel] = shareCost(this.totals)
  }

  private count(client: number, sign: 1 | -1): void {
    const { routes, visits, count, width } = this.meetings
    const { duties } = this.model
    duties.count(client, routes, visits, client * width, count[client]!, this.levels, sign)
  }
}
