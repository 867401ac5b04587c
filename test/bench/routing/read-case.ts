import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOp } from './read-op.ts'
import { readPvrp } from './read-pvrp.ts'
import { readToptw } from './read-toptw.ts'
import { readTsplib } from './read-tsplib.ts'
import { readVrptw } from './read-vrptw.ts'
import type { RoutingCase } from './routing-case.ts'

/** A row of `bks.csv`. */
export type CaseRow = {
  readonly instance: string
  readonly problem: string
  readonly m: string
  readonly bks: number
}

export const readRows = (folder: string): CaseRow[] =>
  readFileSync(join(folder, 'bks.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .map(([instance = '', problem = '', m = '', bks]) => ({ instance, problem, m, bks: Number(bks) }))

/** `undefined` for a problem that is not known. */
export const readCase = (folder: string, { instance, problem, m }: CaseRow): RoutingCase | undefined => {
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8')
  if (/^(O|TO)PTW/.test(problem)) return readToptw(text(`toptw/${instance}.txt`), instance, Number(m))
  if (problem === 'VRPTW-veh') return readVrptw(text(`vrptw/${instance}.txt`), Number(m))
  if (problem === 'VRPTW-dist') return readVrptw(text(`vrptw/${instance}.txt`))
  if (problem === 'PVRP') return readPvrp(text(`pvrp/${instance}`))
  if (problem === 'TSP') return readTsplib(text(`tsplib/${instance}.tsp`))
  if (problem === 'OP') return readOp(text(`op/${instance}.txt`))
  return undefined
}
