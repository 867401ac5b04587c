import type { Source } from '../../domain/import.ts'

/** The first bytes of a source, at most 16; none of one that can't be read: the reader says why. */
export const headOf = async (source: Source): Promise<Uint8Array> => {
  try {
    const reader = source.stream().getReader()
    const { value } = await reader.read()
    await reader.cancel()
    return value?.slice(0, 16) ?? new Uint8Array()
  } catch {
    return new Uint8Array()
  }
}
