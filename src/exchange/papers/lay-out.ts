import type { Markup, Paper } from '../../domain/reports/paper.ts'
import type { Report } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { paper as text } from '../../messages/paper.ts'
import { typeset } from '../../messages/typeset.ts'
import { xmlCharacters } from '../text/xml-characters.ts'
import { type Element, element } from './element.ts'
import { definitionsList } from './figures-block.ts'
import { isWide, paperStyle } from './paper-style.ts'
import { reportSections } from './report-sections.ts'

/**
 * A report as a page made for print: head, contents where it is long, sections, sources, definitions of its figures. What an
 * HTML file can't hold is replaced, so that the file and the screen are the same.
 */
export const layOut = (
  report: Report,
  layout: Pick<Paper, 'size' | 'orientation'> & { readonly edits: Readonly<Record<string, string>> },
): Paper => {
  const { name, title, lines, fictional, length, notes } = report
  const { size, orientation, edits } = layout
  // Most reports say their day among their lines.
  const day = format.day(report.made)
  const said = lines.some((line) => line.includes(day)) ? lines : [...lines, text.made(report.made)]
  const running = said.join(' · ')
  const { elements, heads, figures } = reportSections(report, edits)
  const main = element(
    'main',
    { class: classOf(report, layout), lang: 'fr' },
    element(
      'header',
      {},
      fictional ? element('p', { class: 'fictional' }, text.fictionalWhy) : null,
      element('h1', {}, typeset(title)),
      element('ul', { class: 'lines' }, ...said.map((each) => element('li', {}, each))),
    ),
    length === 'document' && heads.length > 1 ? contents(heads) : null,
    ...elements,
    notes.length === 0
      ? null
      : part(
          'notes',
          text.notes,
          element('ul', {}, ...notes.map((note) => element('li', {}, typeset(note)))),
        ),
    figures.length === 0 ? null : part('definitions', text.definitions, definitionsList(figures)),
  )
  return {
    ...{ name, title: xmlCharacters(title), running, orientation, size },
    css: paperStyle({ size, orientation, title, running, fictional, scenes: length === 'scenes' }),
    body: [held(main)],
  }
}

/** Scenes are set large where the page is a wall's; on a standing page they are a text like others. */
const classOf = ({ length }: Report, { size, orientation }: Pick<Paper, 'size' | 'orientation'>): string => {
  if (length === 'page') return 'paper brief'
  return length === 'scenes' && isWide(size, orientation) ? 'paper scenes' : 'paper'
}

const contents = (heads: readonly { readonly id: string; readonly title: string }[]): Element =>
  element(
    'nav',
    { class: 'contents', 'aria-labelledby': 'sommaire' },
    element('h2', { id: 'sommaire' }, text.contents),
    element(
      'ul',
      {},
      ...heads.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, typeset(title)))),
    ),
  )

const part = (id: string, title: string, inside: Element): Element =>
  element('section', { class: id, 'aria-labelledby': id }, element('h2', { id }, title), inside)

/** The tree with U+FFFD in place of what a file can't hold. */
function held(markup: Markup): Markup {
  if (typeof markup === 'string') return xmlCharacters(markup)
  const { tag, attributes = {}, children = [] } = markup
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, xmlCharacters(value)]),
    ),
    children: children.map(held),
  }
}
