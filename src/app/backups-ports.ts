import type { KeptPhoto } from '../domain/backup.ts'
import { fault, isFault } from '../domain/refusal.ts'
import { isCut } from '../domain/storage-trouble.ts'
import type { BackupsPorts } from '../operations/backups-ports.ts'
import { backupMemory } from './backup-memory.ts'
import type { Home } from './home.ts'
import { keepPhotos } from './keep-photos.ts'
import { workers } from './workers.ts'

/** Backups, made of the exchange worker and of the photos of the territory at hand. */
export const backupsPorts = (home: Home): BackupsPorts => ({
  write: async (estate, asked) => {
    const photos: KeptPhoto[] = []
    for (const { photo } of estate.situation.values()) {
      if (photo === undefined) continue
      const bytes = await home.keeper.ask((vault) => vault.photos.read(photo))
      // Of a database that the browser has erased only what is on the screen can be saved.
      if (isFault(bytes) && isCut(home.store.read().session.trouble)) continue
      if (isFault(bytes)) return bytes
      if (bytes) photos.push({ id: photo, bytes })
    }
    return workers.exchange.call((engine) => engine.writeBackup(estate, photos, asked))
  },
  read: async (source, asked) => {
    let bytes: Uint8Array
    try {
      bytes = await source.bytes()
    } catch (cause) {
      return fault('file-unreadable', cause, undefined, { file: source.name })
    }
    return workers.exchange.call((engine) => engine.readBackup(bytes, asked))
  },
  open: (name, records, photos) => home.create(name, records, photos),
  keepPhotos: async (photos) => (await home.keeper.ask((vault) => keepPhotos(vault, photos))) ?? null,
  remember: backupMemory.write,
  putOff: backupMemory.putOff,
})
