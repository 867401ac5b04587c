import type { Vault } from '../platform/vault/vault.ts'

/** Where a store writes. Its own, so that what ends after another territory was opened is not written there. */
export class Keeper {
  #writing: Promise<unknown> = Promise.resolve()

  constructor(public vault: Vault | null) {}

  /** Follows a write asked of the vault, so that it is not closed under it. */
  follow<Outcome>(writing: Promise<Outcome>): Promise<Outcome> {
    this.#writing = Promise.allSettled([this.#writing, writing])
    return writing
  }

  /** Closes the vault once the writes asked of it are done: each begins when the one before it has ended. */
  async closeWhenWritten(): Promise<void> {
    for (let seen: unknown; seen !== this.#writing; ) {
      seen = this.#writing
      await seen
      await new Promise((resolve) => setTimeout(resolve))
    }
    this.vault?.close()
  }
}
