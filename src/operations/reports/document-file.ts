import { type Fault, isFault } from '../../domain/refusal.ts'
import type { Report } from '../../domain/reports/report.ts'
import type { Ports, SavedFile } from '../ports.ts'

/** A report for a word processor, its maps as pictures. A map that this browser can't draw is left out of the file, which says so. */
export const documentFile = async (
  report: Report,
  { reports, writePicture }: Pick<Ports, 'reports' | 'writePicture'>,
): Promise<SavedFile | Fault> => {
  const pictures = new Map<string, Uint8Array>()
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'map') continue
    const png = await writePicture(block.picture, 'png')
    if (!isFault(png)) pictures.set(block.picture.name, png.bytes)
  }
  return reports.writeDocument(report, pictures)
}
