import { emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import { isFault } from '../../../src/domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts'
import { createVault } from '../../../src/platform/vault/create-vault.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import { listTerritories } from '../../../src/platform/vault/registry.ts'
import { createStore } from '../../../src/store/create-store.ts'
import type { Session } from '../../../src/store/session.ts'
import type { Persist } from '../../../src/store/store.ts'

/**
 * The app's own store and vault, sealed, taking one change after another. With `?early` a change is said to be taken before
 * it is on the disk, where changes come a second later, as a careless app writes: the control. With `?same-log` the browser
 * removes no database, so that it goes on in the log that it finds: another control.
 */
const ID = 'kill'
const PASSPHRASE = 'une phrase secrète assez longue'
const early = location.search.includes('early')
/** Milliseconds that a careless app lets a change wait. */
const CARELESS = 1_000

const sleep = (wait: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, wait))

const carelessly =
  (persist: Persist): Persist =>
  async (write) => {
    await sleep(CARELESS)
    return persist(write)
  }

/** Transactions that write, by the durability that they were opened with. */
const open = IDBDatabase.prototype.transaction
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  if (mode === 'readwrite') console.log(`durability ${options?.durability ?? 'default'}`)
  return open.call(this, stores, mode, options)
}

if (location.search.includes('same-log'))
  IDBFactory.prototype.deleteDatabase = function () {
    return this.open('removed by nobody')
  }

const say = (words: string): void => console.log(words)

const start = async (): Promise<void> => {
  const known = await listTerritories()
  if (isFault(known)) throw new Error(known.code)
  const empty = withRecords(emptyEstate(), [{ ...DEFAULT_SETTINGS, territory: 'Quartier', fictional: false }])
  const made = known.some(({ id }) => id === ID)
    ? await openVault({ id: ID, passphrase: PASSPHRASE })
    : await createVault({
        id: ID,
        name: 'Quartier',
        estate: empty,
        created: '2026-11-24T10:00Z',
        passphrase: PASSPHRASE,
      })
  if (isFault(made)) throw new Error(`${made.code} ${made.cause}`)
  const { estate, journal, persist } = made
  say(`found ${[...estate.passage.keys()].join(',')}`)
  const store = createStore({
    ...{ estate, journal, persist: early ? carelessly(persist) : persist, device: 'kill' },
    session: {} as Session,
    now: () => '2026-11-24T10:00Z',
  })
  for (let number = estate.passage.size + 1; ; number++) {
    const id = `${journal.length}-${number}`
    const { saved } = store.commit('Noter un passage', (now) =>
      withRecords(now, [
        { kind: 'passage', id, place: 'e1', when: { day: '2026-11-24', band: 'morning' }, done: true },
      ]),
    )
    if (early) {
      say(`acknowledged ${id}`)
      await sleep(20)
    } else {
      const failed = await saved
      if (failed) throw new Error(failed.code)
      say(`acknowledged ${id}`)
    }
  }
}

start().catch((error: unknown) => say(`broken ${String(error)}`))
