import { appendFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes that the header of the record promises, and those of them that a kill let through. */
const PROMISED = 900
const WRITTEN = 100
/** LevelDB's log format: no record goes over the end of a block; a header has 4 bytes of checksum, 2 of length, 1 of kind. */
const BLOCK = 32_768
const HEADER = 7
const WHOLE = 1
const FIRST = 2

/** Ends the log of the browser's IndexedDB as a kill between two writes does: with a header and part of what it promises. */
export const cutRecord = (profile: string): void => {
  for (const { name, parentPath } of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!/^\d+\.log$/.test(name) || !/IndexedDB/.test(parentPath)) continue
    const path = join(parentPath, name)
    const room = BLOCK - (statSync(path).size % BLOCK) - HEADER
    // A record of so few bytes ends with the block: it is not cut.
    if (room <= WRITTEN) continue
    const record = Buffer.alloc(HEADER + WRITTEN, 7)
    record.writeUInt32LE(0x12345678, 0)
    record.writeUInt16LE(Math.min(PROMISED, room), 4)
    record.writeUInt8(room < PROMISED ? FIRST : WHOLE, 6)
    appendFileSync(path, record)
  }
}
