import type { Markup } from '../../domain/reports/paper.ts'
import { xmlText } from '../rounds/xml-text.ts'

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'meta'])

/** A tree of elements as text, all of its words escaped: HTML, and XML where no void element is in it. */
export const markupText = (markup: Markup): string => {
  if (typeof markup === 'string') return xmlText(markup)
  const { tag, attributes = {}, children = [] } = markup
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(value)}"`)
  const start = `<${tag}${pairs.join('')}>`
  return VOID.has(tag) ? start : `${start}${children.map(markupText).join('')}</${tag}>`
}
