import type { KeptPhoto } from '../domain/backup.ts'
import type { AnyRecord, Estate } from '../domain/estate.ts'
import { EXAMPLE, MINE } from '../domain/kept-territory.ts'
import { type Fault, fault, isFault, type Refusal, refusal } from '../domain/refusal.ts'
import { believed } from '../domain/trusted-day.ts'
import { openVault } from '../platform/vault/open-vault.ts'
import { changeTerritory, freshTerritoryId, removeVault } from '../platform/vault/registry.ts'
import type { Vault } from '../platform/vault/vault.ts'
import { takeHold, type WriterHold } from '../platform/vault/writer-hold.ts'
import type { Keeping, Session } from '../store/session.ts'
import type { Store } from '../store/store.ts'
import { erasedOf } from './erased-territories.ts'
import { askForField } from './first-place.ts'
import { answerIn, askedOf, wentOn } from './first-screen.ts'
import { followHash } from './follow-hash.ts'
import { territoryOf } from './hash.ts'
import { keepPhotos } from './keep-photos.ts'
import { Keeper } from './keeper.ts'
import { keptApart } from './kept-apart.ts'
import { firstOpened, knownTerritories } from './kept-territories.ts'
import { nowhere } from './nowhere.ts'
import { TabWriting } from './tab-writing.ts'
import { embeddedTerritory, exampleVault, newEstate, sealedVault } from './territories.ts'
import { territoryMemory } from './territory-memory.ts'
import { territoryStore } from './territory-store.ts'

/** The territory at hand: its store, its vault, and the ways from one to another. */
export class Home {
  store: Store
  #keeper = new Keeper(null)
  #unfollow: () => void = () => undefined
  /** Which tab writes the territory at hand; null while nothing of it is kept. */
  #tabs: TabWriting | null = null
  /** The territory left before is closed, and may be written again. */
  #left: Promise<void> = Promise.resolve()
  /** Photos that came with a new territory, to be kept once it has a passphrase. */
  #brought: { readonly territory: string; readonly photos: readonly KeptPhoto[] } | null = null
  /** Counts up with each way taken: one that waits gives up when another was begun. */
  #way = 0

  constructor(
    private readonly device: string,
    readonly today: () => string,
    readonly minute: () => string,
    private readonly show: (store: Store) => void,
    /** What every session begins with, whatever the territory. */
    private readonly remembered: () => Partial<Session> = () => ({}),
  ) {
    this.store = this.#storeOf(nowhere(), { territory: MINE, keeping: 'unsaved' }, this.#keeper)
  }

  /** Where drafts and photos of the territory at hand are kept. */
  get keeper(): Keeper {
    return this.#keeper
  }

  /** What the address and the registry say: a territory of this device, the example, or a first start. */
  async start(): Promise<Refusal | Fault | null> {
    const known = await knownTerritories()
    if (isFault(known)) return known
    const erased = (await erasedOf(known)).map(({ name }) => name)
    if (erased.length > 0) return this.#openDefault('unsaved', { erased })
    const first = firstOpened(known, territoryOf(location.hash))
    return first === null ? this.#openDefault('unsaved', { welcome: true }) : this.open(first)
  }

  /** Opens a territory: the example, one that is kept (it waits for its passphrase), or the default that nothing was changed in. */
  async open(id: string): Promise<Refusal | Fault | null> {
    const known = await knownTerritories()
    if (isFault(known)) return known
    const kept = known.get(id)
    if (id === MINE) return this.#openDefault(kept ? 'locked' : 'unsaved', {})
    if (id !== EXAMPLE) {
      if (!kept) return refusal('territory-gone')
      this.#way += 1
      this.#show(nowhere(kept.name), { territory: id, keeping: 'locked' }, null)
      return null
    }
    const way = ++this.#way
    const hold = await this.#holdOf(EXAMPLE)
    const asked = { isKnown: kept !== undefined, writes: hold !== null, held: this.#held }
    const vault = await exampleVault(asked, this.today(), this.minute())
    if (isFault(vault)) {
      hold?.release()
      return vault
    }
    const apart = hold ? await keptApart(vault, this.minute()) : {}
    if (way !== this.#way) {
      vault.close()
      hold?.release()
      return null
    }
    this.#show(vault.estate, { ...apart, territory: EXAMPLE, keeping: 'example' }, vault, hold)
    return null
  }

  /** Opens the sealed territory that waits for its passphrase; the own one when none does. */
  async unlock(passphrase: string): Promise<Fault | null> {
    const { session } = this.store.read()
    const id = session.keeping === 'locked' ? session.territory : MINE
    const way = ++this.#way
    const hold = await this.#holdOf(id)
    const asked = { id, passphrase, writes: hold !== null, today: this.today(), held: this.#held }
    const opened = await openVault(asked)
    if (isFault(opened)) {
      hold?.release()
      return opened
    }
    const { readyVault } = await import('./ready-vault.ts')
    const ready = await readyVault(opened, hold !== null, this.today(), this.minute())
    // Held up by another tab, it was waited for no more.
    if (way !== this.#way) {
      opened.close()
      hold?.release()
      return null
    }
    const { vault } = ready
    this.#show(vault.estate, { ...ready.session, territory: id, keeping: 'sealed' }, vault, hold)
    return null
  }

  /** Opens a new territory of that name and asks for its passphrase; until one is given nothing of it is on the disk. */
  async create(
    name: string,
    records: readonly AnyRecord[] | null,
    photos: readonly KeptPhoto[] = [],
  ): Promise<Fault | null> {
    const way = ++this.#way
    const estate = await newEstate(name, records)
    if (isFault(estate)) return estate
    if (way !== this.#way) return null
    const territory = freshTerritoryId()
    this.#brought = { territory, photos }
    this.#show(estate, { territory, keeping: 'unsaved', saving: 'failed', sealing: true }, null)
    return null
  }

  /** Keeps the estate at hand from now on; the store goes on as it is. */
  async seal(passphrase: string): Promise<Fault | null> {
    const { store } = this
    const keeper = this.#keeper
    const { estate, session } = store.read()
    const hold = await this.#holdOf(session.territory)
    if (!hold) return fault('other-tab')
    const vault = await sealedVault(session.territory, estate, passphrase, this.today(), this.minute())
    if (isFault(vault)) {
      hold.release()
      return vault
    }
    let unkept: Fault | null = null
    // Left meanwhile: it is kept, and opens again with its passphrase.
    if (keeper !== this.#keeper) {
      vault.close()
      hold.release()
    } else {
      keeper.vault = vault
      keeper.opened = vault
      this.#tabs = this.#tabsOf(store, keeper, vault, hold)
      if (this.#brought?.territory === session.territory)
        unkept = await keepPhotos(vault, this.#brought.photos)
      this.#brought = null
      // What was typed before there was a passphrase is kept from now on, as what is typed after.
      void keeper.ask(({ drafts }) => drafts.keep([...store.read().session.drafts.values()]))
    }
    // Photos that could not be kept are said; the territory is sealed all the same, and is not asked for again.
    store.look({ keeping: 'sealed', saving: 'saved', ...(unkept && { sealing: false }) })
    return unkept
  }

  /** Takes a territory out of the list, or brings it back; archived at hand, what is left is shown. */
  async archive(id: string, archived: boolean): Promise<Refusal | Fault | null> {
    const failed = await changeTerritory(id, { archived })
    const isLeft = archived && id === this.store.read().session.territory
    return failed ?? (isLeft ? this.leave() : null)
  }

  /** Removes a territory with all that it holds, then shows what is left when it was at hand. */
  async remove(id: string): Promise<Refusal | Fault | null> {
    const { session } = this.store.read()
    const isAtHand = id === session.territory
    if (isAtHand && session.follows) return refusal('follows-other-tab')
    const isOurs = isAtHand && this.#tabs !== null
    const hold = isOurs ? null : await this.#holdOf(id)
    if (!isOurs && !hold) return refusal('follows-other-tab')
    if (isAtHand) await this.#keeper.closeWhenWritten()
    const failed = await removeVault(id)
    hold?.release()
    if (!failed) territoryMemory.forget([id])
    return failed ?? (isAtHand ? this.leave() : null)
  }

  /** Takes the right to write the territory at hand from the tab that has it. */
  readonly takeWriting = async (): Promise<void> => this.#tabs?.take()

  /** The right to write a territory; null when another tab has it. */
  async #holdOf(id: string): Promise<WriterHold | null> {
    const { session } = this.store.read()
    // Locked or left: its vault is closing, and lets go once it is.
    if (session.territory !== id || this.#tabs === null) await this.#left
    return takeHold(id, 'now')
  }

  #tabsOf(store: Store, keeper: Keeper, vault: Vault, hold: WriterHold | null): TabWriting {
    // Closed under the page: what is on the screen can only be backed up.
    void vault.cut.then((trouble) =>
      store.look({ trouble, ...(trouble === 'evicted' && { saving: 'failed' }) }),
    )
    const minute = (): string =>
      believed(store.read().session.clockDoubt ?? null, this.today(), this.minute()).minute
    return new TabWriting(store, keeper, vault, hold, () => keptApart(vault, minute()))
  }

  /** A tab of an older version holds what is being opened. */
  readonly #held = (is: boolean): void => this.store.look({ trouble: is ? 'held' : null })

  /** Shows what is left, as at a start. */
  leave(): Promise<Refusal | Fault | null> {
    history.replaceState(null, '', location.pathname)
    return this.start()
  }

  async #openDefault(keeping: Keeping, more: Partial<Session>): Promise<Fault | null> {
    const way = ++this.#way
    const session = { territory: MINE, keeping, ...more }
    // The first screen and the lock need no territory: they answer while it is being read.
    const isFirst = session.welcome === true || keeping === 'locked' || more.erased
    if (isFirst) this.#show(nowhere(), session, null)
    const estate = await embeddedTerritory()
    if (isFault(estate)) return estate
    if (way !== this.#way) return null
    const first = this.store
    this.#show(estate, { ...session, ...(isFirst && askedOf(first)) }, null)
    if (isFirst) answerIn(first, this.store)
    return null
  }

  #show(
    estate: Estate,
    session: Partial<Session>,
    vault: Vault | null,
    hold: WriterHold | null = null,
  ): void {
    this.#unfollow()
    const [tabs, keeper] = [this.#tabs, this.#keeper]
    if (session.keeping !== 'unsaved') askForField(location.hash)
    this.#left = keeper.closeWhenWritten().then(() => tabs?.end())
    this.#keeper = new Keeper(vault)
    this.store = wentOn(this.store, this.#storeOf(estate, session, this.#keeper))
    this.#tabs = vault ? this.#tabsOf(this.store, this.#keeper, vault, hold) : null
    this.show(this.store)
    this.#unfollow = followHash(this.store)
  }

  #storeOf(estate: Estate, change: Partial<Session>, keeper: Keeper): Store {
    return territoryStore(keeper, estate, change, {
      ...{ device: this.device, today: this.today(), minute: this.minute, remembered: this.remembered() },
    })
  }
}
