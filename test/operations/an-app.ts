import { firstSession } from '../../src/app/first-session.ts'
import type { Estate } from '../../src/domain/estate.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { type Outcome, perform } from '../../src/operations/perform.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Session } from '../../src/store/session.ts'
import type { Store } from '../../src/store/store.ts'

/** An app of plain functions: a real store that keeps nothing, and ports that a test fills in. */
export const anApp = (
  estate: Estate,
  some: { readonly ports?: Partial<Ports>; readonly session?: Partial<Session> } = {},
): {
  readonly store: Store
  readonly run: <Target>(operation: Operation<Target>, target: Target) => Promise<Outcome>
} => {
  const store = createStore({
    estate,
    session: { ...firstSession('2026-11-24'), ...some.session },
    journal: [],
    device: 'test',
    now: () => '2026-11-24T10:00Z',
    persist: async () => null,
  })
  let ids = 0
  const ports = {
    readyToWrite: async () => null,
    newId: (kind: string) => `${kind}-test-${++ids}`,
    store: () => store,
    clock: () => Date.parse('2026-11-24T10:00Z'),
    field: { drafts: { keep: async () => null, forget: async () => null } },
    ...some.ports,
  } as Ports
  return { store, run: (operation, target) => perform(store, ports, operation, target) }
}
