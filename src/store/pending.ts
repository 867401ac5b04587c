import { type Fault, isFault, isRefusal, type Refusal } from '../domain/refusal.ts'

/** An asynchronous result: what was asked last, and what came of it. The newest request wins. */
export type Pending<Request, Result> = {
  readonly request: Request
  readonly state: 'running' | 'done' | 'failed'
  readonly result?: Result
  readonly failure?: Refusal | Fault
}

/** Asked, not answered yet: what was there before stays until then. */
export const running = <Request, Result>(
  request: Request,
  before: Pending<Request, Result> | null,
): Pending<Request, Result> => ({
  request,
  state: 'running',
  ...(before?.result !== undefined && { result: before.result }),
})

/** Answered, by a result or by why there is none. */
export const answered = <Request, Answer>(
  request: Request,
  answer: Answer,
): Pending<Request, Exclude<Answer, Refusal | Fault>> =>
  isFault(answer) || isRefusal(answer)
    ? { request, state: 'failed', failure: answer }
    : { request, state: 'done', result: answer as Exclude<Answer, Refusal | Fault> }
