import type { EventColumns, EventsAt } from '../../domain/hotspots/event-columns.ts'
import { MOST_CODES } from '../../domain/hotspots/event-columns.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { crc32 } from '../packages/crc32.ts'

/** Bytes that no text begins with, and that a transfer as text would break, as those of PNG. */
const MAGIC = [0x89, 0x54, 0x4e, 0x45, 0x56, 0x0d, 0x0a, 0x1a]
const VERSION = 1
const HEADER = 20
const CHECKSUM = 4
const KINDS = ['positions', 'places'] as const
/** Positions are whole numbers of 1e-7 degree, a centimetre. */
const PARTS = 1e7

/**
 * Event columns as bytes, all numbers little-endian:
 * - header, 20 bytes: magic (8), version (u16), kind (u16, 0: positions, 1: places), events (u32), bytes of the names
 *   (u32);
 * - days (i32 each); then longitudes and latitudes (i32 each, 1e-7 degree), or indices of places (u32 each); codes (u16
 *   each);
 * - names: JSON `[codes, places]` in UTF-8;
 * - CRC-32 of all before it (u32).
 * Positions are rounded to a centimetre; written again, what was read gives the same bytes.
 */
export const writeEventColumns = ({ day, at, code, codes }: EventColumns): Uint8Array => {
  const names = new TextEncoder().encode(JSON.stringify([codes, at.kind === 'places' ? at.places : []]))
  const count = day.length
  const bytes = new Uint8Array(HEADER + count * eventBytes(at.kind) + names.length + CHECKSUM)
  const view = new DataView(bytes.buffer)
  let next = HEADER
  const column = (size: number, write: (at: number, event: number) => void): void => {
    for (let event = 0; event < count; event++) write(next + size * event, event)
    next += size * count
  }
  column(4, (to, event) => view.setInt32(to, day[event]!, true))
  if (at.kind === 'positions')
    for (const axis of [0, 1])
      column(4, (to, event) => view.setInt32(to, Math.round(at.lngLat[2 * event + axis]! * PARTS), true))
  else column(4, (to, event) => view.setUint32(to, at.place[event]!, true))
  column(2, (to, event) => view.setUint16(to, code[event]!, true))
  bytes.set(names, next)
  bytes.set(MAGIC)
  view.setUint16(8, VERSION, true)
  view.setUint16(10, KINDS.indexOf(at.kind), true)
  view.setUint32(12, count, true)
  view.setUint32(16, names.length, true)
  const end = bytes.length - CHECKSUM
  view.setUint32(end, crc32(bytes.subarray(0, end)), true)
  return bytes
}

/** What `writeEventColumns` wrote. Other bytes, cut short, changed or of a later version, are refused; nothing is thrown. */
export const readEventColumns = (bytes: Uint8Array): EventColumns | Refusal => {
  if (bytes.length === 0) return refusal('file-empty')
  if (!MAGIC.every((byte, at) => bytes[at] === byte)) return refusal('unknown-format')
  if (bytes.length < HEADER + CHECKSUM) return refusal('columns-damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint16(8, true)
  if (version > VERSION) return refusal('format-newer', { version, known: VERSION })
  const kind = KINDS[view.getUint16(10, true)]
  const count = view.getUint32(12, true)
  const namesLength = view.getUint32(16, true)
  const end = bytes.length - CHECKSUM
  if (!kind || end !== HEADER + count * eventBytes(kind) + namesLength) return refusal('columns-damaged')
  if (crc32(bytes.subarray(0, end)) !== view.getUint32(end, true)) return refusal('columns-damaged')
  const names = namesOf(bytes.subarray(end - namesLength, end))
  if (!names) return refusal('columns-damaged')
  let next = HEADER
  const column = <Column extends Int32Array | Uint16Array>(
    into: Column,
    size: number,
    read: (at: number) => number,
  ): Column => {
    for (let event = 0; event < count; event++) into[event] = read(next + size * event)
    next += size * count
    return into
  }
  const whole = (): Int32Array => column(new Int32Array(count), 4, (from) => view.getInt32(from, true))
  const day = whole()
  const at: EventsAt =
    kind === 'places'
      ? { kind, place: whole(), places: names.places }
      : { kind, lngLat: interleaved(whole(), whole()) }
  const code = column(new Uint16Array(count), 2, (from) => view.getUint16(from, true))
  const columns = { day, at, code, codes: names.codes }
  return isSound(columns) ? columns : refusal('columns-damaged')
}

const eventBytes = (kind: EventsAt['kind']): number => (kind === 'positions' ? 14 : 10)

function interleaved(lng: Int32Array, lat: Int32Array): Float64Array {
  const lngLat = new Float64Array(2 * lng.length)
  for (let event = 0; event < lng.length; event++) {
    lngLat[2 * event] = lng[event]! / PARTS
    lngLat[2 * event + 1] = lat[event]! / PARTS
  }
  return lngLat
}

function namesOf(bytes: Uint8Array): { codes: string[]; places: string[] } | null {
  try {
    const names: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (!Array.isArray(names) || names.length !== 2) return null
    const areTexts = (list: unknown): list is string[] =>
      Array.isArray(list) && list.every((name) => typeof name === 'string')
    const [codes, places] = names as [unknown, unknown]
    return areTexts(codes) && areTexts(places) ? { codes, places } : null
  } catch {
    return null
  }
}

/** A checksum tells damage, not nonsense: days in order, positions on the earth, indices of names that are there. */
function isSound({ day, at, code, codes }: EventColumns): boolean {
  for (let event = 1; event < day.length; event++) if (day[event]! < day[event - 1]!) return false
  if (codes.length > MOST_CODES || (day.length > 0 && code.some((each) => each >= codes.length))) return false
  return at.kind === 'places'
    ? at.place.every((each) => each >= 0 && each < at.places.length)
    : at.lngLat.every((degrees, axis) => Math.abs(degrees) <= (axis % 2 === 0 ? 180 : 90))
}
