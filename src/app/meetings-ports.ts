import { fault } from '../domain/refusal.ts'
import type { MeetingsPorts } from '../operations/meetings-ports.ts'
import type { ExchangeEngine } from '../platform/workers/exchange-worker.ts'
import type { WorkerLink } from '../platform/workers/worker-link.ts'

/** Parts of meetings written in the worker; of answers the bytes are read here and understood there. */
export const meetingsPorts = (link: WorkerLink<ExchangeEngine>): MeetingsPorts => ({
  writePart: (part, figures) => link.call((engine) => engine.writePart(part, figures)),
  readAnswers: async (source, context) => {
    let bytes: Uint8Array
    try {
      bytes = await source.bytes()
    } catch (cause) {
      return fault('file-unreadable', cause, undefined, { file: source.name })
    }
    return link.call((engine) => engine.readAnswers(source.name, bytes, context))
  },
})
