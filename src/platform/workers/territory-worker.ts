import * as Comlink from 'comlink'
import type { Estate } from '../../domain/estate.ts'
import type { Flaw } from '../../domain/flaw.ts'
import type { Read } from '../../domain/import.ts'
import type { Comparison, Linkage, LinkageRequest } from '../../domain/linkage.ts'
import { compare } from '../../linkage/compare.ts'
import { linkSources } from '../../linkage/link-sources.ts'
import { territoryFlaws } from '../../quality/territory-flaws.ts'

const engine = {
  compare: (estate: Estate, read: Read): Comparison => compare(estate, read),
  link: (request: LinkageRequest): Linkage => linkSources(request),
  flaws: (estate: Estate): readonly Flaw[] => territoryFlaws(estate),
}

export type TerritoryEngine = typeof engine
Comlink.expose(engine)
