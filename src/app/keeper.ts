import type { Vault } from '../platform/vault/vault.ts'
import type { Write } from '../store/store.ts'

/** Where a store writes. Its own, so that what ends after another territory was opened is not written there. */
export class Keeper {
  #writing: Promise<unknown> = Promise.resolve()
  /** Another tab writes: what comes from it is already on the disk. */
  follows = false
  /** Called after each write that is on the disk. */
  told: (write: Write) => void = () => undefined

  /** Read also while another tab writes. */
  opened: Vault | null

  constructor(public vault: Vault | null) {
    this.opened = vault
  }

  /** Asks the vault for a write, which is waited for before it is closed; null when nothing is kept yet. */
  ask<Outcome>(write: (vault: Vault) => Promise<Outcome>): Promise<Outcome> | null {
    if (!this.vault) return null
    const writing = write(this.vault)
    this.#writing = Promise.allSettled([this.#writing, writing])
    return writing
  }

  /** Closes the vault once the writes asked of it are done. */
  async closeWhenWritten(): Promise<void> {
    await this.whenWritten()
    this.vault?.close()
  }

  /** The writes asked are done: each begins when the one before it has ended. */
  async whenWritten(): Promise<void> {
    for (let seen: unknown; seen !== this.#writing; ) {
      seen = this.#writing
      await seen
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
}
