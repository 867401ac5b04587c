import * as Comlink from 'comlink'
import type { AnyRecord } from '../../domain/estate.ts'
import type { ImportTarget, ReadContext, ReadResult } from '../../domain/import.ts'
import { type Fault, fault, type Refusal } from '../../domain/refusal.ts'
import type { Release } from '../../domain/release.ts'
import { readTerritory } from '../../exchange/formats/territory-package.ts'
import { readFile } from '../../exchange/read-file.ts'
import { TERRITORY_FILES } from '../../exchange/territory-layers.ts'
import { type WrittenFile, writeRelease } from '../../exchange/write-release.ts'

const engine = {
  /** The records of the territory whose files lie below an address of ours. */
  territory: async (folder: string): Promise<readonly AnyRecord[] | Refusal | Fault> => {
    const files = new Map<string, string>()
    try {
      await Promise.all(
        TERRITORY_FILES.map(async (file) => {
          const answer = await fetch(new URL(file, folder))
          if (answer.ok) files.set(file, await answer.text())
        }),
      )
    } catch (error) {
      return fault('geo-missing', error)
    }
    return readTerritory(files)
  },
  read: (
    name: string,
    size: number,
    bytes: Uint8Array,
    context: ReadContext,
    as?: ImportTarget,
  ): Promise<ReadResult> => readFile({ name, size, bytes: async () => bytes }, context, as),
  write: async (release: Release, form: 'geojson' | 'zip'): Promise<WrittenFile | Fault> =>
    writeRelease(release, form),
}

export type ExchangeEngine = typeof engine
Comlink.expose(engine)
