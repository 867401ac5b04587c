import type { Question, ReadChoices } from '../../domain/import.ts'
import { type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { isGzip } from '../streaming/unpack.ts'
import { decodeText } from './decode-text.ts'
import { encodingQuestion } from './encoding-question.ts'

/** A file as text, before any format looks at it. */
export type Content = {
  readonly file: string
  readonly text: string
  readonly notices: readonly Notice[]
  readonly questions: readonly Question[]
  /** Of a text that was cut while it streamed: the line (or rank of the feature) in the file of each one kept. */
  readonly rows?: readonly number[]
}

/** First bytes of files that are no text: workbooks and archives (PK), old Office, PDF, images. */
const BINARY: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
]

/** The text of the bytes with remarks on how it was read, or why they are no text we read. */
export function contentOf(file: string, bytes: Uint8Array, choices: ReadChoices = {}): Content | Refusal {
  const refused = binaryRefusal(bytes)
  if (refused) return refused
  const { text, encoding, declared } = decodeText(bytes, choices.encoding)
  if (text.trim() === '') return refusal('file-empty')
  if (isHtml(text)) return refusal('file-is-html')
  return {
    file,
    text,
    notices: declared && encoding !== 'UTF-16' ? [] : [notice('text-guessed', 1, { encoding })],
    questions: encodingQuestion(bytes, choices),
  }
}

/** Why the first bytes say that a file is no text, and how to make one of it; null when it may be text. */
export function binaryRefusal(bytes: Uint8Array): Refusal | null {
  const begins = (head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)
  if (BINARY.some(begins) || isGzip(bytes)) return refusal('not-text')
  const head = String.fromCharCode(...bytes.subarray(0, 40))
  if (head.startsWith('SQLite format 3')) {
    return conversion('GeoPackage', 'GeoJSON', 'ogr2ogr -t_srs EPSG:4326 couche.geojson fichier.gpkg couche')
  }
  if (begins([0, 0, 0x27, 0x0a])) {
    return conversion('Shapefile', 'GeoJSON', 'ogr2ogr -t_srs EPSG:4326 couche.geojson fichier.shp')
  }
  return head.includes('OSMHeader')
    ? conversion('OSM en PBF', 'XML, JSON d’Overpass ou GeoJSON', 'osmium cat fichier.osm.pbf -o fichier.osm')
    : null
}

const conversion = (format: string, into: string, line: string): Refusal =>
  refusal('conversion-needed', { format, into, line })

/** A page of a web site, also one that begins as XML: what a server sends instead of data. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<table|<(?:head|body|meta|style)\b)/i.test(
    text.slice(0, 2000),
  )

/** What an XML file is, by its first element; null when the text is no XML. */
export function xmlKind(text: string): 'GPX' | 'KML' | 'OSM' | 'XML' | null {
  const head = text.slice(0, 20_000)
  if (!/^\s*</.test(head)) return null
  const root = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(head.replace(/<!--[\s\S]*?-->/g, ''))?.[1]
  return root === 'gpx' ? 'GPX' : root === 'kml' ? 'KML' : root === 'osm' ? 'OSM' : 'XML'
}
