import type { MeetingPart } from '../../domain/partners/meeting-part.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { answerHeaders, meetingParts as text } from '../../messages/meeting-parts.ts'
import { releaseForbidden, releasePurpose } from '../../messages/reports.ts'
import { MANIFEST, manifestOf, manifestText } from '../packages/manifest.ts'
import type { WrittenFile } from '../packages/write-release.ts'
import { writeZip } from '../packages/write-zip.ts'
import { layOut } from '../papers/lay-out.ts'
import { paperHtml } from '../papers/paper-html.ts'
import { csvText } from '../tables/csv-text.ts'

/** The table in which a funder answers: one row a figure, the last column empty. */
const answersCsv = (id: string, figures: readonly Figure[]): string =>
  csvText(
    Object.values(answerHeaders),
    figures.map(({ id: figure, label, shown }) => [id, figure, label, shown, '']),
  )

/**
 * A funder's part of a meeting as one archive: its page, the table to answer in, and a manifest with the purpose, what may not
 * be done, until when, and the hash of each file. The same part gives the same bytes.
 */
export const writePart = (part: MeetingPart, figures: readonly Figure[]): WrittenFile => {
  const { id, recipient, period, expires, territory, report, day } = part
  const page = paperHtml(layOut(report, { size: 'A4', orientation: 'portrait', edits: {} }))
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content)
  const files = new Map([
    // First, so that the archive given back is known by its beginning.
    [text.answers, bytes(answersCsv(id, figures))],
    [text.page, bytes(page)],
  ])
  const manifest = manifestOf(
    {
      ...({ format: 'tournee-part', version: 1, territory, fictional: report.fictional, recipient } as const),
      ...{ period, meeting: day, made: report.made, expires },
      ...{ purpose: releasePurpose, forbiddenReuse: releaseForbidden },
    },
    files,
  )
  return {
    name: `${report.name}.zip`,
    bytes: writeZip(new Map([...files, [MANIFEST, bytes(manifestText(manifest))]]), report.made),
    type: 'application/zip',
  }
}
