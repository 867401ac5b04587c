import type { Source } from '../../domain/import.ts'

/** Bytes of the beginning that tell what a file is: a signature, the head of a table, the members of a collection before its features. */
const HEAD = 2000

/** The first bytes of a source; none of one that can't be read: the reader says why. */
export const headOf = async (source: Source): Promise<Uint8Array> => {
  try {
    const reader = source.stream().getReader()
    const { value } = await reader.read()
    await reader.cancel()
    return value?.slice(0, HEAD) ?? new Uint8Array()
  } catch {
    return new Uint8Array()
  }
}
