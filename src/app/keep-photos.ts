import type { KeptPhoto } from '../domain/backup.ts'
import type { Fault } from '../domain/refusal.ts'
import type { Vault } from '../platform/vault/vault.ts'

/** Keeps photos that came with a territory; the last fault of those that could not be. */
export const keepPhotos = async (vault: Vault, photos: readonly KeptPhoto[]): Promise<Fault | null> => {
  let unkept: Fault | null = null
  for (const { id, bytes } of photos)
    unkept = (await vault.photos.keep(id, bytes as Uint8Array<ArrayBuffer>)) ?? unkept
  return unkept
}
