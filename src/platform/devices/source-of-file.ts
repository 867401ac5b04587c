import type { Source } from '../../domain/import.ts'

/** A picked or dropped file; `bytes` rejects with a DOMException when the file has gone or may not be read. */
export const sourceOfFile = (file: File): Source => ({
  name: file.name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
})
