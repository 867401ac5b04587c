import type { Source } from '../domain/import.ts'
import type { AnswersFile, SentPart } from '../domain/partners/answers-file.ts'
import type { MeetingPart } from '../domain/partners/meeting-part.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'
import type { Figure } from '../domain/reports/report.ts'
import type { SavedFile } from './ports.ts'

/** Parts of meetings, written and read in a worker; nothing is changed by reading. */
export type MeetingsPorts = {
  readonly writePart: (part: MeetingPart, figures: readonly Figure[]) => Promise<SavedFile | Fault>
  readonly readAnswers: (
    source: Source,
    context: { readonly parts: ReadonlyMap<string, SentPart>; readonly knownNames: readonly string[] },
  ) => Promise<AnswersFile | Refusal | Fault>
}
