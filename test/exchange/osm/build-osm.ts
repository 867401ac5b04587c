import type { ImportTarget, Read, ReadChoices } from '../../../src/domain/import.ts'
import type { Street } from '../../../src/domain/street.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { readContext } from '../read-context.ts'
import { streamed } from '../streamed.ts'

/** What a text gives; throws the refusal, for tests of good files. */
export const read = async (text: string, as?: ImportTarget, choices: ReadChoices = {}): Promise<Read> => {
  const found = await readFile(streamed(text, 'essai.osm'), readContext(), { ...(as && { as }), choices })
  if (found.kind === 'refusal' || found.kind === 'fault') throw new Error(JSON.stringify(found))
  return found
}
export const streets = (found: Read): Street[] => found.records.filter((record) => record.kind === 'street')

export const node = (id: number | string, lng = 3.11 + (Number(id) % 1000) / 1e4, lat = 50.642): string =>
  `<node id="${id}" lat="${lat}" lon="${lng}"/>`
export const way = (
  id: number,
  nodes: readonly (number | string)[],
  tags: Record<string, string> = {},
): string =>
  `<way id="${id}">${nodes.map((ref) => `<nd ref="${ref}"/>`).join('')}${Object.entries({
    highway: 'residential',
    ...tags,
  })
    .map(([key, value]) => `<tag k="${key}" v="${value}"/>`)
    .join('')}</way>`
export const osm = (...parts: string[]): string => `<osm version="0.6">${parts.join('')}</osm>`
export const NODES = [1, 2, 3, 4, 5, 6].map((id) => node(id))
