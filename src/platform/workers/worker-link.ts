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
    const broken = new Promise<Fault>((resolve) => {
      worker.addEventListener('error', (event) => resolve(fault('worker-failed', event.message)), {
        once: true,
      })
    })
    try {
      return await Promise.race([use(remote), broken])
    } catch (error) {
      console.error(error)
      return fault('worker-failed', error)
    }
  }
}

export { proxy } from 'comlink'
