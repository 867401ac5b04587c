import type { Markup, Paper } from '../../domain/reports/paper.ts'

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'meta'])

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const written = (markup: Markup): string => {
  if (typeof markup === 'string') return escaped(markup)
  const { tag, attributes = {}, children = [] } = markup
  const open = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const start = `<${tag}${open.join('')}>`
  return VOID.has(tag) ? start : `${start}${children.map(written).join('')}</${tag}>`
}

/** A page as one HTML file that stands alone: its style and its pictures are inside, nothing is fetched and nothing runs. */
export const paperHtml = ({ title, css, body }: Paper): string =>
  [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    `<body>${body.map(written).join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n')
