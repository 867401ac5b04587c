import { html, nothing, type TemplateResult } from 'lit'
import {
  type Figure,
  type ReportBlock,
  type ReportChart,
  type TableCell,
  tallName,
} from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { meetingScenes } from '../../messages/meeting-scenes.ts'
import { reunion as text } from '../../messages/reunion.ts'

/** Items of a block that stand on a page. */
export type Shown = { readonly from: number; readonly until: number }

export const cellText = (cell: TableCell): string =>
  cell === null ? '–' : typeof cell === 'number' ? format.number(cell, 1) : cell

/** An SVG that stands alone, as the address of an image: nothing in it can run. */
const imageOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

/** How many items a block has that can be put on different pages. */
export const itemsOf = (block: ReportBlock): number => {
  if (block.kind === 'figures') return block.figures.length
  if (block.kind === 'table') return block.table.rows.length
  return block.kind === 'list' ? block.items.length : 1
}

const figure = ({ label, shown, of, was, change, uncertainty }: Figure): TemplateResult => html`
  <div class="figure" data-item>
    <dt>${label}</dt>
    <dd class="value">${shown}${of ? html` <span class="of">${of}</span>` : nothing}</dd>
    ${[was && text.was(was.shown), change, uncertainty].map((each) => (each ? html`<dd class="about">${each}</dd>` : nothing))}
  </div>
`

/** A drawing in what is left of the page, its title above, what must be known to read it below. */
const drawn = (
  svg: string | undefined,
  tall: string | undefined,
  said: string,
  title: string,
  note: string | undefined,
): TemplateResult => html`
  <figure data-item>
    <figcaption>${title}</figcaption>
    <div class="picture">
      <picture>
        ${tall ? html`<source media="(width < 45rem)" srcset=${imageOf(tall)} />` : nothing}
        <img alt=${said} src=${imageOf(svg ?? '')} />
      </picture>
    </div>
    ${note ? html`<p class="note">${note}</p>` : nothing}
  </figure>
`

/** In a box of its own: a table alone keeps its height, and would make the scene scroll. */
const chartTable = ({ title, categories, series }: ReportChart): TemplateResult => html`
  <div class="visually-hidden">
  <table>
    <caption>${title}</caption>
    <thead>
      <tr><td></td>${series.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr>
    </thead>
    <tbody>
      ${categories.map(
        (category, rank) => html`<tr>
          <th scope="row">${category}</th>
          ${series.map(({ values }) => html`<td>${cellText(values[rank] ?? null)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>
  </div>
`

/** A part of a block of a scene; `pictures` are the charts and maps as SVG, by id or name. */
export const sceneBlock = (
  block: ReportBlock,
  { from, until }: Shown,
  pictures: Readonly<Record<string, string>>,
): TemplateResult => {
  switch (block.kind) {
    case 'text':
      return html`<p class="text" data-item>${block.text}</p>`
    case 'figures':
      return html`<dl class="figures">${block.figures.slice(from, until).map(figure)}</dl>`
    case 'list':
      return html`<ul class="list">${block.items.slice(from, until).map((item) => html`<li data-item>${item}</li>`)}</ul>`
    case 'table': {
      const { caption, head, rows, note } = block.table
      // On a phone rows are laid out as cards: roles say that it is still a table.
      // What a column withholds stands under its numbers.
      const numbers = new Set(
        [...head.keys()].filter(
          (rank) =>
            rank > 0 &&
            rows.some(
              ({ cells: { [rank - 1]: cell } }) => typeof cell === 'number' || cell === meetingScenes.notSaid,
            ),
        ),
      )
      return html`
        <table role="table" data-columns=${Math.min(head.length, 6)}>
          <caption>${caption}</caption>
          <thead role="rowgroup"><tr role="row">${head.map((each, rank) => html`<th scope="col" role="columnheader" class=${numbers.has(rank) ? 'number' : nothing}>${each}</th>`)}</tr></thead>
          <tbody role="rowgroup">
            ${rows.slice(from, until).map(
              (row) => html`<tr role="row" data-item>
                <th scope="row" role="rowheader">${row.head}</th>
                ${row.cells.map((cell, rank) => html`<td role="cell" data-head=${head[rank + 1] ?? ''} class=${numbers.has(rank + 1) ? `number ${typeof cell === 'string' ? 'unsaid' : ''}` : nothing}>${cellText(cell)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
        ${note && until >= rows.length ? html`<p class="note">${note}</p>` : nothing}
      `
    }
    case 'chart':
      return html`
        ${drawn(pictures[block.chart.id], undefined, block.chart.title, block.chart.title, block.chart.note)}
        ${chartTable(block.chart)}
      `
    case 'map':
      return drawn(
        pictures[block.picture.name],
        pictures[tallName(block.picture.name)],
        [block.picture.title, ...block.picture.lines].join('. '),
        block.picture.title,
        block.picture.lines.join(' · '),
      )
  }
}
