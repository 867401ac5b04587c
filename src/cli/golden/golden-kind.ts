import type { Part } from './comparison.ts'
import type { GoldenFolder } from './golden-folder.ts'

/** How the files of one name are computed anew. */
export type GoldenKind = {
  readonly file: RegExp
  readonly parts: (folder: GoldenFolder, file: string, seed: number) => readonly Part[]
}
