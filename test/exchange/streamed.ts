import type { Source } from '../../src/domain/import.ts'

/** Bytes as a file that comes in parts of this size. */
export const streamed = (content: Uint8Array | string, name = 'essai', part = 65_536): Source => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    size: bytes.length,
    bytes: async () => bytes,
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += part) controller.enqueue(bytes.subarray(at, at + part))
          controller.close()
        },
      }),
  }
}
