import type { Markup } from '../../domain/reports/paper.ts'
import { DRAWING, isPaperAttribute, PAPER_TAGS } from '../../domain/reports/paper-elements.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** A tree of a page as nodes, made one by one: nothing is parsed, and what a page may not be made of is left out. */
export const paperNode = (markup: Markup, isDrawn = false): Node => {
  if (typeof markup === 'string') return document.createTextNode(markup)
  const { tag, attributes = {}, children = [] } = markup
  if (!PAPER_TAGS.has(tag)) return document.createDocumentFragment()
  const drawn = isDrawn || tag === DRAWING
  const element = drawn ? document.createElementNS(SVG, tag) : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (isPaperAttribute(name, value)) element.setAttribute(name, value)
  element.append(...children.map((child) => paperNode(child, drawn)))
  return element
}
