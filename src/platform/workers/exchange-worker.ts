import * as Comlink from 'comlink'
import type { Backup, KeptPhoto } from '../../domain/backup.ts'
import type { CivilDate } from '../../domain/civil-date.ts'
import type { AnyRecord, Estate } from '../../domain/estate.ts'
import type { Handover, HandoverForm } from '../../domain/handover.ts'
import type { CountTable, Picture } from '../../domain/hotspots/picture.ts'
import type {
  ImportTarget,
  ReadChoices,
  ReadContext,
  ReadProgress,
  ReadResult,
  Source,
} from '../../domain/import.ts'
import type { AnswersFile } from '../../domain/partners/answers-file.ts'
import type { MeetingPart } from '../../domain/partners/meeting-part.ts'
import type { ManifestCheck } from '../../domain/published/manifest-check.ts'
import type { ReturnedFile } from '../../domain/published/returned-file.ts'
import { type Fault, fault, type Refusal } from '../../domain/refusal.ts'
import type { Release, ReleaseForm } from '../../domain/release.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { readBackup } from '../../exchange/backups/read-backup.ts'
import { writeBackup } from '../../exchange/backups/write-backup.ts'
import { readTerritory } from '../../exchange/formats/territory-package.ts'
import { territoryZip } from '../../exchange/formats/territory-zip.ts'
import { type AnswersContext, readAnswers } from '../../exchange/meetings/read-answers.ts'
import { writePart } from '../../exchange/meetings/write-part.ts'
import { checkEnvoy } from '../../exchange/packages/check-envoy.ts'
import { MANIFEST } from '../../exchange/packages/manifest.ts'
import { OPTIONAL_FILES, TERRITORY_FILES } from '../../exchange/packages/territory-layers.ts'
import { type WrittenFile, writeRelease } from '../../exchange/packages/write-release.ts'
import { withResolution } from '../../exchange/pictures/png.ts'
import { writeCounts, writePicture } from '../../exchange/pictures/write-picture.ts'
import { readFile } from '../../exchange/read-file.ts'
import { type ReturnContext, readReturned } from '../../exchange/returns/read-returned.ts'
import { writeRounds } from '../../exchange/rounds/write-rounds.ts'

/** Milliseconds of work between two breaths, in which a message to stop is heard. */
const BREATH = 20
/** Milliseconds between two words on how far it is. */
const LOOK = 100
const clock = (): number => performance.now()

/** The reading under way: a newer one, or a stop, takes its place. */
let reading = 0

const engine = {
  /** The records of the territory whose files lie below an address of ours. */
  territory: async (folder: string): Promise<readonly AnyRecord[] | Refusal | Fault> => {
    const files = new Map<string, string>()
    const fetched = async (file: string): Promise<void> => {
      const answer = await fetch(new URL(file, folder))
      if (answer.ok) files.set(file, await answer.text())
    }
    try {
      const needed = TERRITORY_FILES.filter((file) => !OPTIONAL_FILES.includes(file))
      await Promise.all(needed.map(fetched))
      // The others are asked for only where the manifest names them.
      const manifest = files.get(MANIFEST) ?? ''
      await Promise.all(OPTIONAL_FILES.filter((file) => manifest.includes(`"${file}"`)).map(fetched))
    } catch (error) {
      return fault('geo-missing', error)
    }
    return readTerritory(files)
  },
  /** Reads a file, as it streams when it is large; `stopReading`, or a newer reading, makes it give up with the refusal `stopped`. */
  read: (
    name: string,
    blob: Blob,
    context: ReadContext,
    asked: { readonly as?: ImportTarget; readonly choices: ReadChoices },
    onProgress: ReadProgress,
  ): Promise<ReadResult> => {
    const mine = ++reading
    let [breath, look] = [clock(), Number.NEGATIVE_INFINITY]
    const source: Source = {
      name,
      size: blob.size,
      bytes: async () => new Uint8Array(await blob.arrayBuffer()),
      stream: () => blob.stream(),
    }
    return readFile(source, context, {
      ...asked,
      isStopped: () => reading !== mine,
      onProgress: (read, size) => {
        if (read < size && clock() - look < LOOK) return
        look = clock()
        onProgress(read, size)
      },
      breathe: async () => {
        if (clock() - breath < BREATH) return
        await new Promise((resolve) => setTimeout(resolve))
        breath = clock()
      },
    })
  },
  stopReading: (): void => {
    reading++
  },
  write: async (release: Release, form: ReleaseForm, bom?: boolean): Promise<WrittenFile | Fault> =>
    writeRelease(release, form, bom),
  writeRounds: (handover: Handover, form: HandoverForm): WrittenFile => writeRounds(handover, form),
  writePicture: (picture: Picture): WrittenFile => writePicture(picture),
  printed: (png: Uint8Array, dotsPerInch: number): Uint8Array => withResolution(png, dotsPerInch),
  writeCounts: (table: CountTable): WrittenFile => writeCounts(table),
  writeBackup: (
    estate: Estate,
    photos: readonly KeptPhoto[],
    asked: Parameters<typeof writeBackup>[2],
  ): Promise<WrittenFile> => writeBackup(estate, photos, asked),
  readBackup: (
    bytes: Uint8Array,
    asked: { readonly passphrase?: string; readonly salvage?: boolean },
  ): Promise<Backup | Refusal> => readBackup(bytes, asked),
  readReturned: (file: string, bytes: Uint8Array, context: ReturnContext): ReturnedFile | Refusal =>
    readReturned(file, bytes, context),
  checkEnvoy: (files: ReadonlyMap<string, Uint8Array>): ManifestCheck | Refusal => checkEnvoy(files),
  writePart: (part: MeetingPart, figures: readonly Figure[]): WrittenFile => writePart(part, figures),
  readAnswers: (file: string, bytes: Uint8Array, context: AnswersContext): AnswersFile | Refusal =>
    readAnswers(file, bytes, context),
  pack: (estate: Estate, made: CivilDate): WrittenFile => territoryZip(estate, made),
}

export type ExchangeEngine = typeof engine
Comlink.expose(engine)
