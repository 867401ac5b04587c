import type { Fault, Refusal } from '../domain/refusal.ts'

/** An asynchronous result: what was asked last, and what came of it. The newest request wins. */
export type Pending<Request, Result> = {
  readonly request: Request
  readonly state: 'running' | 'done' | 'failed'
  readonly result?: Result
  readonly failure?: Refusal | Fault
}
