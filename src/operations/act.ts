import { ContextConsumer } from '@lit/context'
import type { ReactiveControllerHost } from 'lit'
import type { Refusal } from '../domain/refusal.ts'
import { showBroken } from '../store/broke.ts'
import { storeContext } from '../store/context.ts'
import { portsContext } from './context.ts'
import type { Operation } from './operation.ts'
import { type Outcome, perform } from './perform.ts'

/** Lets an element run operations: `act.run(lockStop, { stop, locked: true })`. What comes of it is told by a toast. */
export class Act {
  readonly #store: ContextConsumer<typeof storeContext, ReactiveControllerHost & HTMLElement>
  readonly #ports: ContextConsumer<typeof portsContext, ReactiveControllerHost & HTMLElement>

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#store = new ContextConsumer(host, { context: storeContext, subscribe: true })
    this.#ports = new ContextConsumer(host, { context: portsContext, subscribe: true })
  }

  /** Why it cannot run now, for a disabled button's explanation; null when it can. */
  reason<Target>(operation: Operation<Target>, target: Target): Refusal | null {
    const store = this.#store.value
    return store ? operation.available(store.read(), target) : null
  }

  async run<Target>(operation: Operation<Target>, target: Target): Promise<Outcome> {
    const store = this.#store.value
    const ports = this.#ports.value
    if (!store || !ports) throw new Error(`${operation.id} was asked for outside the app`)
    try {
      return await perform(store, ports, operation, target)
    } catch (error) {
      // Thrown all the same: what was to follow must not.
      showBroken(this.host, error)
      throw error
    }
  }
}
