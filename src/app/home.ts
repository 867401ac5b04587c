import { type Estate, emptyEstate, withRecords } from '../domain/estate.ts'
import { type Fault, fault, isFault } from '../domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../domain/settings.ts'
import { openVault } from '../platform/vault/open-vault.ts'
import { listTerritories, removeVault } from '../platform/vault/registry.ts'
import type { Vault } from '../platform/vault/vault.ts'
import { createStore } from '../store/create-store.ts'
import type { Keeping, Session } from '../store/session.ts'
import type { Store } from '../store/store.ts'
import { firstSession } from './first-session.ts'
import { followHash } from './follow-hash.ts'
import { sessionOf, territoryOf } from './hash.ts'
import { EXAMPLE, embeddedTerritory, exampleVault, MINE, sealedVault } from './territories.ts'

/** An estate to draw nothing from, while the real one is being read. */
const nowhere = (): Estate =>
  withRecords(emptyEstate(), [{ ...DEFAULT_SETTINGS, territory: '', fictional: false }])

/** Where a store writes. Its own, so that what ends after another territory was opened is not written there. */
type Keeper = { vault: Vault | null; writing: Promise<unknown> }

/** Closes a vault once the writes asked of it are done: each begins when the one before it has ended. */
const closeWhenWritten = async (keeper: Keeper): Promise<void> => {
  for (let seen: unknown; seen !== keeper.writing; ) {
    seen = keeper.writing
    await seen
    await new Promise((resolve) => setTimeout(resolve))
  }
  keeper.vault?.close()
}

/** The territory at hand: its store, its vault, and the ways from one to another. */
export class Home {
  store: Store
  #keeper: Keeper = { vault: null, writing: Promise.resolve() }
  #unfollow: () => void = () => undefined
  /** Counts up with each way taken: one that waits gives up when another was begun. */
  #way = 0

  constructor(
    private readonly device: string,
    private readonly today: () => string,
    private readonly minute: () => string,
    private readonly show: (store: Store) => void,
  ) {
    this.store = this.#storeOf(nowhere(), 'unsaved', {}, this.#keeper)
  }

  /** What the address and the registry say: the example, the sealed territory, or a first start. */
  async start(): Promise<Fault | null> {
    const known = await this.#known()
    if (isFault(known)) return known
    const named = territoryOf(location.hash)
    if (known.has(EXAMPLE) && (named === 'example' || (named === null && !known.has(MINE))))
      return this.open('example')
    if (known.has(MINE) || named === 'mine') return this.open('mine')
    return this.#openDefault('unsaved', { welcome: true })
  }

  async open(which: 'example' | 'mine'): Promise<Fault | null> {
    const known = await this.#known()
    if (isFault(known)) return known
    if (which === 'mine') return this.#openDefault(known.has(MINE) ? 'locked' : 'unsaved', {})
    const way = ++this.#way
    const vault = await exampleVault(known.has(EXAMPLE), this.today(), this.minute())
    if (isFault(vault)) return vault
    if (way !== this.#way) {
      vault.close()
      return null
    }
    this.#take(vault, 'example')
    return null
  }

  /** Opens the sealed territory. */
  async unlock(passphrase: string): Promise<Fault | null> {
    const vault = await openVault({ id: MINE, passphrase })
    if (isFault(vault)) return vault
    this.#way += 1
    this.#take(vault, 'sealed')
    return null
  }

  /** Keeps the estate at hand from now on; the store goes on as it is. */
  async seal(passphrase: string): Promise<Fault | null> {
    const { store } = this
    const keeper = this.#keeper
    const vault = await sealedVault(store.read().estate, passphrase, this.minute())
    if (isFault(vault)) return vault
    // Left meanwhile: it is kept, and opens again with its passphrase.
    if (keeper !== this.#keeper) vault.close()
    else keeper.vault = vault
    store.look({ keeping: 'sealed' })
    return null
  }

  /** Removes the example, then shows what is left: the own territory, or the first start. */
  async removeExample(): Promise<Fault | null> {
    await closeWhenWritten(this.#keeper)
    const failed = await removeVault(EXAMPLE)
    if (failed) return failed
    history.replaceState(null, '', location.pathname)
    return this.start()
  }

  async #known(): Promise<ReadonlySet<string> | Fault> {
    const territories = await listTerritories()
    return isFault(territories) ? territories : new Set(territories.map(({ id }) => id))
  }

  async #openDefault(keeping: Keeping, session: Partial<Session>): Promise<Fault | null> {
    const way = ++this.#way
    // The first screen and the lock need no territory: they answer while it is being read.
    if (session.welcome || keeping === 'locked') this.#show(nowhere(), keeping, session, null)
    const estate = await embeddedTerritory()
    if (isFault(estate)) return estate
    if (way !== this.#way) return null
    this.#show(estate, keeping, session, null)
    return null
  }

  #take(vault: Vault, keeping: Keeping): void {
    this.#show(vault.estate, keeping, {}, vault)
  }

  #show(estate: Estate, keeping: Keeping, change: Partial<Session>, vault: Vault | null): void {
    this.#unfollow()
    void closeWhenWritten(this.#keeper)
    this.#keeper = { vault, writing: Promise.resolve() }
    this.store = this.#storeOf(estate, keeping, change, this.#keeper)
    this.show(this.store)
    this.#unfollow = followHash(this.store)
  }

  #storeOf(estate: Estate, keeping: Keeping, change: Partial<Session>, keeper: Keeper): Store {
    const first = { ...firstSession(this.today()), keeping, ...change }
    const named = territoryOf(location.hash)
    const isSame = named === (keeping === 'example' ? 'example' : 'mine')
    return createStore({
      estate,
      session: isSame ? { ...first, ...sessionOf(location.hash, first) } : first,
      journal: keeper.vault?.journal ?? [],
      device: this.device,
      now: this.minute,
      persist: (write) => {
        const written = keeper.vault?.persist(write) ?? Promise.resolve(fault('not-saved'))
        keeper.writing = written
        return written
      },
    })
  }
}
