import type { Picture } from '../../domain/hotspots/picture.ts'
import type { Figure, Report, ReportChart } from '../../domain/reports/report.ts'
import { reportView } from '../../messages/report-view.ts'

const text = reportView.page

/** What the tools of a page do. The button pressed is given, to take the focus back. */
export type PaperTools = {
  readonly openFigure: (figure: Figure, from: HTMLElement) => void
  readonly editText: (id: string, from: HTMLElement) => void
  readonly copyChart: (chart: string) => void
  readonly copyMap: (picture: Picture) => void
}

const blocksOf = (report: Report) => report.sections.flatMap(({ blocks }) => blocks)

const button = (label: string, does: (from: HTMLElement) => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'tool'
  made.textContent = label
  made.addEventListener('click', () => does(made))
  return made
}

/** Puts the tools of the screen on a page just made: its figures become buttons, its texts, charts and maps have one beside them. They are not printed. */
export const addPaperTools = (page: Element, report: Report, tools: PaperTools): void => {
  const figures = blocksOf(report).flatMap((block) => (block.kind === 'figures' ? block.figures : []))
  page.querySelectorAll('.figure').forEach((each, rank) => {
    const [value, figure] = [each.querySelector('.value'), figures[rank]]
    if (!value || !figure) return
    const opens = button('', (from) => tools.openFigure(figure, from))
    opens.className = 'opens'
    opens.append(...value.childNodes)
    opens.setAttribute('aria-label', text.openFigure(opens.textContent ?? figure.shown, figure.label))
    value.append(opens)
  })
  for (const each of page.querySelectorAll<HTMLElement>('[data-text]')) {
    const label = each.childNodes.length > 0 ? text.edit : text.add
    each.append(button(label, (from) => tools.editText(each.dataset.text!, from)))
  }
  const titles = chartTitles(report)
  for (const each of page.querySelectorAll<HTMLElement>('[data-chart]')) {
    const copies = button(text.copy, () => tools.copyChart(each.dataset.chart!))
    describe(copies, titles.get(each.dataset.chart!))
    each.append(copies)
  }
  const pictures = blocksOf(report).flatMap((block) => (block.kind === 'map' ? [block.picture] : []))
  for (const each of page.querySelectorAll<HTMLElement>('[data-map]')) {
    const picture = pictures[Number(each.dataset.map)]
    if (!picture) continue
    const copies = button(text.copy, () => tools.copyMap(picture))
    describe(copies, picture.title)
    each.append(copies)
  }
}

const chartTitles = (report: Report): ReadonlyMap<string, ReportChart['title']> =>
  new Map(
    blocksOf(report).flatMap((block) =>
      block.kind === 'chart' ? [[block.chart.id, block.chart.title] as const] : [],
    ),
  )

/** Which of several alike it is, to assistive technology. */
function describe(made: HTMLElement, title: string | undefined): void {
  if (title !== undefined) made.setAttribute('aria-label', `${made.textContent} : ${title}`)
}
