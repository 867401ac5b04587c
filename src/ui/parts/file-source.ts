import type { Source } from '../../domain/import.ts'

/** A browser's file as a source; its bytes are read only when asked for. */
export const fileSource = (file: File): Source => ({
  name: file.name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
  stream: () => file.stream(),
  blob: file,
})
