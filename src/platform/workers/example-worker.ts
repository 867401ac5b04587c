import * as Comlink from 'comlink'
import type { AnyRecord, Estate } from '../../domain/estate.ts'
import { exampleYear } from '../../example/example-year.ts'

const engine = {
  year: (estate: Estate, seed: number, today: string): readonly AnyRecord[] =>
    exampleYear(estate, { seed, today }),
}

export type ExampleEngine = typeof engine
Comlink.expose(engine)
