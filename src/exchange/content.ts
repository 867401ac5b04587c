import type { Question } from '../domain/import.ts'
import { type Notice, notice, type Refusal, refusal } from '../domain/refusal.ts'
import { decodeText, isDoubleEncoded } from './decode-text.ts'

/** A file as text, before any format looks at it. */
export type Content = {
  readonly file: string
  readonly text: string
  readonly notices: readonly Notice[]
  readonly questions: readonly Question[]
}

/** First bytes of files that are no text: workbooks and archives (PK), old Office, PDF, gzip, images. */
const BINARY: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
]

/** The text of the bytes with remarks on how it was read, or why they are no text we read. */
export function contentOf(file: string, bytes: Uint8Array): Content | Refusal {
  if (BINARY.some((head) => head.every((byte, at) => bytes[at] === byte))) return refusal('not-text')
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') return refusal('file-empty')
  const head = text.slice(0, 2000).trimStart().toLowerCase()
  if (/^<!doctype html|^<html|^<table|^<(?:head|body|meta|style)\b/.test(head)) return refusal('file-is-html')
  if (head.startsWith('<')) return refusal('format-not-read', { format: xmlName(head) })
  return {
    file,
    text,
    notices: encoding === 'UTF-8' ? [] : [notice('text-guessed', 1, { encoding })],
    questions: isDoubleEncoded(text) ? [{ code: 'encoding', params: { encoding } }] : [],
  }
}

const xmlName = (head: string): string =>
  head.includes('<gpx') ? 'GPX' : head.includes('<kml') ? 'KML' : head.includes('<osm') ? 'OSM' : 'XML'
