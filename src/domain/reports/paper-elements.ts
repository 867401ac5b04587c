/** Elements that a page may be made of; writers leave out every other, with what is inside. */
const HTML = [
  ...['main', 'header', 'nav', 'section', 'figure', 'figcaption', 'div', 'p', 'span', 'strong', 'a', 'img'],
  ...['h1', 'h2', 'h3', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
] as const
const DRAWN = [...['svg', 'title', 'desc', 'defs', 'pattern', 'g', 'path', 'rect', 'circle', 'text']] as const
export const PAPER_TAGS: ReadonlySet<string> = new Set([...HTML, ...DRAWN])
/** What opens a drawing: all that is inside is of it. */
export const DRAWING = 'svg'
export const VOID_TAGS: ReadonlySet<string> = new Set(['img'])

const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['id', 'class', 'lang', 'role', 'scope', 'tabindex', 'alt', 'width', 'height', 'colspan'],
  ...['aria-label', 'aria-labelledby', 'aria-hidden', 'data-text', 'data-figure', 'data-chart', 'data-map'],
  ...['viewBox', 'x', 'y', 'cx', 'cy', 'r', 'd', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linejoin', 'patternUnits', 'text-anchor', 'font-size', 'font-weight'],
])

/** Whether a page may carry an attribute: links lead to its own parts, pictures are inside it. */
export const isPaperAttribute = (name: string, value: string): boolean =>
  name === 'href'
    ? value.startsWith('#')
    : name === 'src'
      ? value.startsWith('data:image/svg+xml;base64,')
      : ATTRIBUTES.has(name)
