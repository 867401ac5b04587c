import type { Markup } from '../../domain/reports/paper.ts'
import { isPaperAttribute, PAPER_TAGS, VOID_TAGS } from '../../domain/reports/paper-elements.ts'
import { xmlText } from '../rounds/xml-text.ts'

/** A tree of a page as HTML, all of its words escaped; a drawing in it is XML as well. */
export const markupText = (markup: Markup): string => {
  if (typeof markup === 'string') return xmlText(markup)
  const { tag, attributes = {}, children = [] } = markup
  if (!PAPER_TAGS.has(tag)) return ''
  const pairs = Object.entries(attributes)
    .filter(([name, value]) => isPaperAttribute(name, value))
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
  const start = `<${tag}${pairs.join('')}>`
  return VOID_TAGS.has(tag) ? start : `${start}${children.map(markupText).join('')}</${tag}>`
}
