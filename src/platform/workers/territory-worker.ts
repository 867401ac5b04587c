import * as Comlink from 'comlink'
import type { Estate } from '../../domain/estate.ts'
import type { Flaw } from '../../domain/flaw.ts'
import type { Read } from '../../domain/import.ts'
import type { Comparison, Linkage, LinkageRequest } from '../../domain/linkage.ts'
import { checkTexts, type TextsHeld } from '../../domain/register/check-texts.ts'
import type { TextCheck } from '../../domain/register/text-finding.ts'
import { compare } from '../../linkage/compare.ts'
import { linkSources } from '../../linkage/link-sources.ts'
import { territoryFlaws } from '../../quality/territory-flaws.ts'

/** None pauses: they say how far they are, 0 to 1, and are stopped with the worker. */
const engine = {
  compare: (estate: Estate, read: Read): Comparison => compare(estate, read),
  link: (request: LinkageRequest, onProgress: (share: number) => void): Linkage =>
    linkSources(request, onProgress),
  flaws: (estate: Estate, onProgress: (share: number) => void): readonly Flaw[] =>
    territoryFlaws(estate, onProgress),
  checkTexts: (held: TextsHeld, onProgress: (share: number) => void): TextCheck =>
    checkTexts(held, onProgress),
}

export type TerritoryEngine = typeof engine
Comlink.expose(engine)
