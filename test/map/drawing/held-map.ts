import '../../../styles/tokens.css'
import '../../../styles/map.css'
import '../../../src/map/tn-map.ts'
import { ContextProvider } from '@lit/context'
import { page, userEvent } from 'vitest/browser'
import type { Estate } from '../../../src/domain/estate.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { portsContext } from '../../../src/operations/context.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { createStore } from '../../../src/store/create-store.ts'
import type { Session } from '../../../src/store/session.ts'
import type { Store } from '../../../src/store/store.ts'
import { idle, mountMap, sessionWith } from '../map-fixture.ts'
import { pixelOf } from '../map-picture.ts'

export type HeldMap = {
  readonly store: Store
  readonly map: HTMLElement
  readonly canvas: HTMLCanvasElement
  /** What is said to do next. */
  readonly says: () => string
  readonly click: (at: Position, button?: 'left' | 'right') => Promise<void>
  readonly drag: (from: Position, to: Position) => Promise<void>
  readonly press: (keys: string) => Promise<void>
}

/** The map over a real store, a tool in hand or not, driven by a real pointer and real keys. */
export const heldMap = async (
  estate: Estate,
  session: Partial<Session>,
  width = '900px',
): Promise<HeldMap> => {
  const view = session.view!
  const store = createStore({
    estate,
    session: sessionWith(session),
    journal: [],
    device: 'test',
    now: () => '2026-11-24T09:00Z',
    persist: async () => null,
  })
  const map = mountMap(store, width, '700px')
  let ids = 0
  const initialValue = {
    newId: (kind: string) => `${kind}-test-${++ids}`,
    store: () => store,
    readyToWrite: async () => null,
  } as Ports
  new ContextProvider(map.parentElement!, { context: portsContext, initialValue })
  await idle(map)
  const root = map.shadowRoot!
  const canvas = root.querySelector('canvas')!
  const tool = () => root.querySelector('tn-drawing')?.shadowRoot
  const position = (at: Position) => {
    const { x, y } = pixelOf(at, store.read().session.view ?? view, map)
    return { x: Math.round(x), y: Math.round(y) }
  }
  const target = page.elementLocator(canvas)
  return {
    store,
    map,
    canvas,
    says: () => tool()?.querySelector('[role=status]')?.textContent?.trim() ?? '',
    click: async (at, button = 'left') => userEvent.click(target, { position: position(at), button }),
    drag: async (from, to) =>
      userEvent.dragAndDrop(target, target, {
        sourcePosition: position(from),
        targetPosition: position(to),
        steps: 6,
      }),
    press: (keys) => userEvent.keyboard(keys),
  }
}
