import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes that the header of the record promises, and those that a kill let through. */
const PROMISED = 900
const WRITTEN = 100

/**
 * Ends the log of the browser's IndexedDB as a kill between two writes does: with the header of a record (checksum 4 bytes,
 * length 2, type 1: a whole one) and part of what it promises (LevelDB, log format).
 */
export const cutRecord = (profile: string): void => {
  const record = Buffer.alloc(7 + WRITTEN, 7)
  record.writeUInt32LE(0x12345678, 0)
  record.writeUInt16LE(PROMISED, 4)
  record.writeUInt8(1, 6)
  for (const { name, parentPath } of readdirSync(profile, { recursive: true, withFileTypes: true }))
    if (/^\d+\.log$/.test(name) && /IndexedDB/.test(parentPath))
      appendFileSync(join(parentPath, name), record)
}
