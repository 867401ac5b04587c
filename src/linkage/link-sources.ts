import type { Linkage, LinkageRequest } from '../domain/linkage.ts'

/** Buildings, entrances and links made of the sources. */
export function linkSources({ buildings, entrances, links }: LinkageRequest): Linkage {
  return { buildings, entrances, links }
}
