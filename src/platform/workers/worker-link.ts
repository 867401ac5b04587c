import * as Comlink from 'comlink'
import { type Fault, fault, type Refusal, refusal } from '../../domain/refusal.ts'

/** A worker started at its first call and kept. Bugs in it come back as faults: comlink drops the classes of errors. */
export class WorkerLink<Engine> {
  #remote: Comlink.Remote<Engine> | undefined
  #worker: Worker | undefined
  readonly #stops = new Set<() => void>()
  /** Ends of calls under way, for when the worker is let go: it answers none of them any more. */
  readonly #ends = new Set<(cause: string) => void>()

  constructor(private readonly start: () => Worker) {}

  /** Runs a call on the engine; what it throws, and a worker that can't start, become a fault. */
  async call<Answer>(use: (engine: Comlink.Remote<Engine>) => Answer): Promise<Awaited<Answer> | Fault> {
    const worker = this.#worker ?? this.start()
    this.#worker = worker
    this.#remote ??= Comlink.wrap<Engine>(worker)
    const remote = this.#remote
    // A script that cannot be loaded says no more than that.
    const fail = ({ message = 'not loaded' }: Partial<ErrorEvent>): void => this.#drop(worker, message)
    let end: (cause: string) => void = () => undefined
    const broken = new Promise<Fault>((resolve) => {
      end = (cause) => resolve(fault('worker-failed', cause))
    })
    worker.addEventListener('error', fail)
    this.#ends.add(end)
    try {
      return await Promise.race([use(remote), broken])
    } catch (error) {
      console.error(error)
      return fault('worker-failed', error)
    } finally {
      worker.removeEventListener('error', fail)
      this.#ends.delete(end)
    }
  }

  /** The same for a call that `stop` may end before its time. */
  async stoppable<Answer>(
    use: (engine: Comlink.Remote<Engine>) => Answer,
  ): Promise<Awaited<Answer> | Refusal | Fault> {
    let stop: () => void = () => undefined
    const stopped = new Promise<Refusal>((resolve) => {
      stop = () => resolve(refusal('stopped'))
    })
    this.#stops.add(stop)
    try {
      return await Promise.race([this.call(use), stopped])
    } finally {
      this.#stops.delete(stop)
    }
  }

  /** Ends at once what the engine is at, even where it never pauses: calls that may be stopped answer `stopped`. */
  stop(): void {
    for (const stop of this.#stops) stop()
    if (this.#worker) this.#drop(this.#worker, 'stopped')
  }

  /** It may never answer again: the next call starts another. */
  #drop(worker: Worker, cause: string): void {
    worker.terminate()
    if (this.#worker !== worker) return
    ;[this.#worker, this.#remote] = [undefined, undefined]
    for (const end of this.#ends) end(cause)
  }
}

export { proxy } from 'comlink'
