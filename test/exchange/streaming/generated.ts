import type { Source } from '../../../src/domain/import.ts'

/** A file made line by line as it is read, of about this size: nowhere is it whole. Each reading makes the same. */
export const generated = (
  name: string,
  size: number,
  { before, line, after }: { before: string; line: (rank: number) => string; after: string },
): Source => {
  const encoder = new TextEncoder()
  const stream = (): ReadableStream<Uint8Array> => {
    let [rank, made, isOpen] = [0, 0, false]
    return new ReadableStream({
      pull(controller) {
        let text = isOpen ? '' : before
        isOpen = true
        while (text.length < 60_000 && made + text.length < size) text += line(rank++)
        const isLast = made + text.length >= size
        const bytes = encoder.encode(isLast ? text + after : text)
        made += bytes.length
        controller.enqueue(bytes)
        if (isLast) controller.close()
      },
    })
  }
  return { name, size, bytes: () => Promise.reject(new Error('read whole')), stream }
}

/** Megabytes of the heap in use, over and over the most, while a reading goes on. */
export class HeapWatch {
  readonly #start = process.memoryUsage().heapUsed
  #most = 0
  look(): void {
    this.#most = Math.max(this.#most, process.memoryUsage().heapUsed)
  }
  get growthMegabytes(): number {
    return (this.#most - this.#start) / 1e6
  }
}
