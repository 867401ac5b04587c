import { fault } from '../domain/refusal.ts'
import type { ReturnsPorts } from '../operations/returns-ports.ts'
import type { ExchangeEngine } from '../platform/workers/exchange-worker.ts'
import type { WorkerLink } from '../platform/workers/worker-link.ts'

/** Files that come back, their bytes read here and understood in the worker. */
export const returnsPorts = (link: WorkerLink<ExchangeEngine>): ReturnsPorts => ({
  read: async (source, context) => {
    let bytes: Uint8Array
    try {
      bytes = await source.bytes()
    } catch (cause) {
      return fault('file-unreadable', cause, undefined, { file: source.name })
    }
    return link.call((engine) => engine.readReturned(source.name, bytes, context))
  },
  check: async (sources) => {
    const files = new Map<string, Uint8Array>()
    for (const source of sources)
      try {
        files.set(source.name, await source.bytes())
      } catch (cause) {
        return fault('file-unreadable', cause, undefined, { file: source.name })
      }
    return link.call((engine) => engine.checkEnvoy(files))
  },
})
