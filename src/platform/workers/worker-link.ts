import * as Comlink from 'comlink'
import { type Fault, fault } from '../../domain/refusal.ts'

/** A worker started at its first call and kept. Bugs in it come back as faults: comlink drops the classes of errors. */
export class WorkerLink<Engine> {
  #remote: Comlink.Remote<Engine> | undefined
  #worker: Worker | undefined

  constructor(private readonly start: () => Worker) {}

  /** Runs a call on the engine; what it throws, and a worker that can't start, become a fault. */
  async call<Answer>(use: (engine: Comlink.Remote<Engine>) => Answer): Promise<Awaited<Answer> | Fault> {
    const worker = this.#worker ?? this.start()
    this.#worker = worker
    this.#remote ??= Comlink.wrap<Engine>(worker)
    const remote = this.#remote
    let fail: (event: ErrorEvent) => void = () => undefined
    const broken = new Promise<Fault>((resolve) => {
      fail = (event) => {
        // It may never answer again: the next call starts another.
        if (this.#worker === worker) [this.#worker, this.#remote] = [undefined, undefined]
        worker.terminate()
        resolve(fault('worker-failed', event.message))
      }
      worker.addEventListener('error', fail)
    })
    try {
      return await Promise.race([use(remote), broken])
    } catch (error) {
      console.error(error)
      return fault('worker-failed', error)
    } finally {
      worker.removeEventListener('error', fail)
    }
  }
}

export { proxy } from 'comlink'
