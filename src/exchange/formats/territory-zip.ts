import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { Read } from '../../domain/import.ts'
import {
  type Fault,
  isFault,
  isRefusal,
  type Notice,
  notice,
  type Refusal,
  refusal,
} from '../../domain/refusal.ts'
import { MANIFEST, manifestFlaws } from '../packages/manifest.ts'
import { readZip, type ZipLimits } from '../packages/read-zip.ts'
import { TERRITORY_FILES } from '../packages/territory-layers.ts'
import type { WrittenFile } from '../packages/write-release.ts'
import { writeZip } from '../packages/write-zip.ts'
import { zipEntries } from '../packages/zip-entries.ts'
import { cutText } from '../text/clean-text.ts'
import { readTerritory, writeTerritory } from './territory-package.ts'

/** A city's territory is some 60 MB once open. */
const LIMITS: ZipLimits = { entries: 64, bytes: 400_000_000 }
/** What workbooks and text documents have inside: archives too, but to be exported as CSV. */
const OFFICE = /^(?:\[Content_Types\]\.xml|mimetype)$/
const ZIP = [0x50, 0x4b] as const

export const isZip = (bytes: Uint8Array): boolean => ZIP.every((byte, at) => bytes[at] === byte)

/** A territory as one file to save, `Nouveau Mons.tournee.zip`: the files of `writeTerritory` with their manifest. */
export function territoryZip(estate: Estate, made: CivilDate): WrittenFile {
  const encoder = new TextEncoder()
  const texts = writeTerritory(estate, made)
  const files = new Map([...texts].map(([file, text]) => [file, encoder.encode(text)]))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
  const name = settingsOf(estate).territory.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-')
  return {
    name: `${cutText(name, 80)}.tournee.zip`,
    bytes: writeZip(files, made),
    type: 'application/zip',
  }
}

/**
 * The territory in an archive, as records that make a new one, or why there is none. Files that are no longer as they
 * were written are told, and read all the same: a territory corrected by hand is still one.
 */
export function readTerritoryZip(bytes: Uint8Array): Read | Refusal | Fault {
  const entries = zipEntries(bytes, LIMITS.entries)
  if (isRefusal(entries)) return entries
  if (!entries.some(({ name }) => name.endsWith(MANIFEST))) {
    return entries.some(({ name }) => OFFICE.test(name))
      ? refusal('not-text')
      : refusal('not-a-territory', { file: MANIFEST })
  }
  const files = readZip(bytes, LIMITS)
  return isRefusal(files) ? files : territoryOf(files)
}

function territoryOf(files: ReadonlyMap<string, Uint8Array>): Read | Refusal | Fault {
  const texts = new Map<string, string>()
  for (const [file, content] of files) {
    if (!TERRITORY_FILES.includes(file)) continue
    try {
      texts.set(file, new TextDecoder('utf-8', { fatal: true }).decode(content))
    } catch {
      return refusal('not-text', undefined, { file })
    }
  }
  const manifest = texts.get(MANIFEST)
  if (manifest === undefined) return refusal('not-a-territory', { file: MANIFEST })
  const flaws = manifestFlaws(manifest, files)
  const missing = flaws.find(({ flaw }) => flaw === 'missing')
  if (missing) return refusal('package-incomplete', { file: missing.file })
  const records = readTerritory(texts)
  if (isRefusal(records)) return records
  if (isFault(records)) return refusal('not-a-territory', { file: String(records.params?.file) })
  const notices = flaws.flatMap(({ file, flaw }): Notice[] => {
    if (flaw === 'not-a-manifest') return []
    const isLeft = flaw === 'unlisted' && !TERRITORY_FILES.includes(file)
    return [notice(isLeft ? 'package-unlisted' : 'package-changed', 1, { file: file.slice(0, 100) })]
  })
  return {
    ...{ kind: 'territory', records, notices, seen: records.length },
    ...{ datasets: [], covers: [], questions: [] },
  }
}
