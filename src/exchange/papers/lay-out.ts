import type { Markup, Paper } from '../../domain/reports/paper.ts'
import type { Report } from '../../domain/reports/report.ts'

/** A report as a page: headings and lines first, then its sections. */
export const layOut = (
  report: Report,
  layout: Pick<Paper, 'size' | 'orientation'> & { readonly edits: Readonly<Record<string, string>> },
): Paper => ({
  name: report.name,
  title: report.title,
  running: report.lines.join(' · '),
  orientation: layout.orientation,
  size: layout.size,
  css: '',
  body: [
    { tag: 'h1', children: [report.title] },
    ...report.sections.map(({ title }): Markup => ({ tag: 'h2', children: [title] })),
  ],
})
