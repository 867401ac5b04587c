import type { JournalEntry } from '../domain/journal.ts'
import { isFault } from '../domain/refusal.ts'
import { sentence } from '../messages/sentence.ts'
import type { Vault } from '../platform/vault/vault.ts'
import { takeHold, type WriterHold } from '../platform/vault/writer-hold.ts'
import type { Session } from '../store/session.ts'
import type { Store } from '../store/store.ts'
import type { Keeper } from './keeper.ts'

/** What tabs of one territory tell each other. */
type Message =
  | { readonly kind: 'written'; readonly entries: readonly JournalEntry[] }
  /** Everything was written anew: what was forgotten must go from the other tabs too. */
  | { readonly kind: 'rewritten' }
  /** Another tab wants to write. */
  | { readonly kind: 'give' }

/** Milliseconds left to a tab to let go; one that sleeps does not answer, and is then passed over. */
const ANSWER = 3_000

/** Which tab writes the territory at hand; the others follow it, and one of them goes on when it is closed. */
export class TabWriting {
  readonly #channel: BroadcastChannel
  #hold: WriterHold | null = null
  #waiting: AbortController | null = null
  #ended = false

  constructor(
    private readonly store: Store,
    private readonly keeper: Keeper,
    private readonly vault: Vault,
    hold: WriterHold | null,
    /** What is kept beside the records (drafts, where the round stood), read when this tab begins to write. */
    private readonly apart: () => Promise<Partial<Session>>,
  ) {
    this.#channel = new BroadcastChannel(`tournee-${vault.id}`)
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Message>) => void this.#hear(data))
    keeper.told = ({ entry, received, all }) =>
      this.#say(
        all
          ? { kind: 'rewritten' }
          : { kind: 'written', entries: [...(received ?? []), ...(entry ? [entry] : [])] },
      )
    if (hold) this.#keep(hold)
    else this.#follow()
  }

  /** Asks the tab that writes to let go; one that does not answer is passed over. */
  async take(): Promise<void> {
    if (this.#hold) return
    this.#say({ kind: 'give' })
    await new Promise((resolve) => setTimeout(resolve, ANSWER))
    if (this.#hold || this.#ended) return
    const hold = await takeHold(this.vault.id, 'by-force')
    if (hold) await this.#write(hold)
  }

  /** Ends with the territory: another tab may write at once. */
  end(): void {
    this.#ended = true
    this.#channel.close()
    this.#waiting?.abort()
    this.#hold?.release()
  }

  #say(message: Message): void {
    if (!this.#ended) this.#channel.postMessage(message)
  }

  async #hear(message: Message): Promise<void> {
    if (message.kind === 'give') {
      if (this.#hold) await this.#give(this.#hold)
    } else if (this.#hold) return
    else if (message.kind === 'written') this.store.receive(message.entries)
    else await this.#reread()
  }

  #keep(hold: WriterHold): void {
    this.#hold = hold
    void hold.lost.then(() => {
      if (this.#hold === hold && !this.#ended) this.#follow()
    })
  }

  /** What was asked to be written is, before another tab may write. */
  async #give(hold: WriterHold): Promise<void> {
    this.store.look({ follows: true })
    await this.keeper.whenWritten()
    this.#follow()
    hold.release()
  }

  #follow(): void {
    if (this.#ended) return
    this.#hold = null
    this.keeper.vault = null
    this.keeper.follows = true
    this.store.look({ follows: true })
    this.#waiting?.abort()
    const waiting = new AbortController()
    this.#waiting = waiting
    // A tab that has just let go is not the first to take it again.
    void takeHold(this.vault.id, 'when-free', waiting.signal).then((hold) => {
      if (hold && (this.#ended || this.#waiting !== waiting)) hold.release()
      else if (hold) void this.#write(hold)
    })
  }

  async #write(hold: WriterHold): Promise<void> {
    const isRead = await this.#reread()
    const apart = isRead && !this.#ended ? await this.apart() : null
    if (!apart || this.#ended) {
      hold.release()
      // What could not be read now may be later.
      if (!this.#ended) setTimeout(() => this.#follow(), ANSWER)
      return
    }
    this.#waiting = null
    this.#keep(hold)
    this.keeper.follows = false
    this.keeper.vault = this.vault
    this.store.look({ ...apart, follows: false })
  }

  /** What is on the disk takes the place of what is shown. */
  async #reread(): Promise<boolean> {
    const read = await this.vault.reread()
    if (isFault(read)) {
      this.store.look({ toast: { id: 0, text: sentence(read), tone: 'fault', undo: false } })
      return false
    }
    this.store.replace(read.estate, read.journal)
    return true
  }
}
