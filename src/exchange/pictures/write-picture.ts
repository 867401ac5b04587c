import type { CountTable, Picture } from '../../domain/hotspots/picture.ts'
import { pictureSvg } from '../formats/picture-svg.ts'
import type { WrittenFile } from '../packages/write-release.ts'
import { csvText } from '../tables/csv-text.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A map as one file to save: `carte-2026-10-01-2026-10-31.svg`. */
export const writePicture = (picture: Picture): WrittenFile => ({
  name: `${picture.name}.svg`,
  bytes: bytesOf(pictureSvg(picture)),
  type: 'image/svg+xml',
})

/** Counts as one file to save: a table for French spreadsheets, no cell of which is run as a formula. */
export const writeCounts = ({ name, head, rows }: CountTable): WrittenFile => ({
  name: `${name}.csv`,
  bytes: bytesOf(csvText(head, rows)),
  type: 'text/csv;charset=utf-8',
})
