import { ContextProvider } from '@lit/context'
import { LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstSession } from '../../../src/app/first-session.ts'
import type { Draft } from '../../../src/domain/field/draft.ts'
import { Act } from '../../../src/operations/act.ts'
import { portsContext } from '../../../src/operations/context.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { storeContext } from '../../../src/store/context.ts'
import type { Store } from '../../../src/store/store.ts'
import { DraftKeeper } from '../../../src/ui/parts/draft-keeper.ts'
import { aStore } from '../../store/builders.ts'

@customElement('x-kept-form')
class KeptForm extends LitElement {
  @property() subject = 'one'
  readonly keeper = new DraftKeeper<string>(this, new Act(this), () => `form ${this.subject}`)
}

@customElement('x-kept-app')
class KeptApp extends LitElement {
  readonly store = new ContextProvider(this, { context: storeContext })
  readonly ports = new ContextProvider(this, { context: portsContext })
}

let store: Store
let written: Draft[]
let forgotten: string[]
let app: KeptApp

const formIn = async (): Promise<KeptForm> => {
  const form = new KeptForm()
  app.append(form)
  await form.updateComplete
  return form
}
const newStore = (territory: string, drafts: readonly Draft[] = []): Store =>
  aStore({
    session: {
      ...firstSession('2026-11-24'),
      territory,
      drafts: new Map(drafts.map((draft) => [draft.key, draft])),
    },
  })

beforeEach(() => {
  vi.useFakeTimers()
  written = []
  forgotten = []
  store = newStore('mine')
  app = new KeptApp()
  app.store.setValue(store)
  app.ports.setValue({
    clock: () => 0,
    store: () => store,
    field: {
      drafts: {
        keep: async (draft: Draft) => {
          written.push(draft)
          return null
        },
        forget: async (key: string) => {
          forgotten.push(key)
          return null
        },
      },
    },
  } as unknown as Ports)
  document.body.append(app)
})
afterEach(() => {
  app.remove()
  vi.useRealTimers()
})

test('however fast one types, at most 400 ms are not written yet', async () => {
  const form = await formIn()
  for (let typed = 1; typed <= 100; typed += 1) {
    form.keeper.change('x'.repeat(typed))
    vi.advanceTimersByTime(50)
    const last = (written.at(-1)?.value as string | undefined)?.length ?? 0
    expect(typed - last).toBeLessThanOrEqual(8)
  }
  // Not each letter either: 5 seconds of typing are a dozen writes.
  expect(written.length).toBeLessThanOrEqual(13)
  vi.advanceTimersByTime(400)
  expect(written.at(-1)).toMatchObject({ key: 'form one', value: 'x'.repeat(100) })
})

test('a page put aside, hidden, or a form taken away writes what waits', async () => {
  const form = await formIn()
  form.keeper.change('aside')
  dispatchEvent(new Event('pagehide'))
  expect(written.at(-1)?.value).toBe('aside')
  form.keeper.change('hidden')
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  vi.restoreAllMocks()
  expect(written.at(-1)?.value).toBe('hidden')
  form.keeper.change('away')
  form.remove()
  expect(written.at(-1)?.value).toBe('away')
})

test('a form finds again what was typed; saved, nothing is found and nothing is written any more', async () => {
  store = newStore('mine', [{ key: 'form one', at: '2026-11-24T10:00Z', value: 'Porte' }])
  app.store.setValue(store)
  const form = await formIn()
  expect(form.keeper.restored()).toBe('Porte')
  form.keeper.change('Porte du hall')
  await form.keeper.done()
  vi.advanceTimersByTime(2_000)
  expect(form.keeper.restored()).toBeUndefined()
  expect([written, forgotten]).toEqual([[], ['form one']])
})

test('a form whose subject changes keeps what was typed of each', async () => {
  const form = await formIn()
  form.keeper.change('of one')
  form.subject = 'two'
  form.keeper.change('of two')
  vi.advanceTimersByTime(400)
  expect(written.map(({ key, value }) => [key, value])).toEqual([
    ['form one', 'of one'],
    ['form two', 'of two'],
  ])
  expect(form.keeper.restored()).toBe('of two')
})

test('what was typed in a territory is never kept in the one opened after it', async () => {
  const form = await formIn()
  form.keeper.change('of the first')
  store = newStore('other')
  app.store.setValue(store)
  form.remove()
  vi.advanceTimersByTime(1_000)
  expect(written).toEqual([])
})
