import './trusted-types.ts'
import '../../styles/base.css'
import { FIELD_DRAFT } from '../domain/field/draft.ts'
import { isFault } from '../domain/refusal.ts'
import { localOf, minuteOf } from '../domain/when.ts'
import { sentence } from '../messages/sentence.ts'
import { hideScreen } from '../operations/device/hide-screen.ts'
import { keepDraft } from '../operations/field/keep-draft.ts'
import { perform } from '../operations/perform.ts'
import { lockTerritory } from '../operations/territories/lock-territory.ts'
import { openDevice } from '../platform/vault/registry.ts'
import type { Store } from '../store/store.ts'
import { theme } from '../ui/shell/theme.ts'
import { App } from './app.ts'
import { BaseMapMemory } from './base-map-memory.ts'
import { catchBugs } from './catch-bugs.ts'
import { deafWhileHidden } from './deaf-while-hidden.ts'
import { followField } from './follow-field.ts'
import { Home } from './home.ts'
import { lockWhenIdle } from './idle-lock.ts'
import { idleMemory } from './idle-memory.ts'
import { InstalledCopy } from './installed-copy.ts'
import { lookAtDay } from './look-at-day.ts'
import { wirePorts } from './wire-ports.ts'

const clock = Date.now
const minute = (): string => minuteOf(clock())
const today = (): string => localOf(minute(), 'Europe/Paris').day

theme.restore()

const start = async (): Promise<void> => {
  // Before anything else listens.
  deafWhileHidden(() => (app.store?.read().session.hidden ?? null) !== null)
  const app = new App()
  const device = await openDevice()
  // Without storage the quarter can still be looked at; saving then says why it can't.
  const { id, newId } = isFault(device)
    ? { id: 'device', newId: (kind: string) => `${kind}-device-${crypto.randomUUID()}` }
    : device
  const baseMaps = new BaseMapMemory(import.meta.env.VITE_IGN === '1', import.meta.env.VITE_BASE_MAP === '1')
  const installed = new InstalledCopy((change) => home.store.look(change))
  let unfollowField = (): void => undefined
  let followIdle = (_store: Store): void => undefined
  const home: Home = new Home(
    id,
    today,
    minute,
    (store) => {
      app.store = store
      followIdle(store)
      unfollowField()
      unfollowField = followField(store, (value) => {
        void perform(store, app.ports, keepDraft, { key: FIELD_DRAFT, value })
      })
    },
    () => ({ baseMap: baseMaps.state, installed: installed.state, idleMinutes: idleMemory.read() }),
  )
  catchBugs(() => home.store)
  app.store = home.store
  app.ports = wirePorts(home, { id, newId }, clock, baseMaps, installed)
  document.body.append(app)
  const failed = (await home.start()) ?? (isFault(device) ? device : null)
  if (failed) home.store.look({ toast: { id: 0, text: sentence(failed), tone: 'fault', undo: false } })
  if (await baseMaps.restore()) home.store.look({ baseMap: baseMaps.state })
  if (import.meta.env.PROD) installed.startWhenIdle('./service-worker.js')
  const lock = (): void => void perform(home.store, app.ports, lockTerritory, undefined)
  const hide = (): void => void perform(home.store, app.ports, hideScreen, undefined)
  const idle = lockWhenIdle(() => home.store, { lock, hide }, clock)
  followIdle = idle.follow
  followIdle(home.store)
  document.addEventListener('visibilitychange', () => void lookAtDay(home, today()))
}

void start()
