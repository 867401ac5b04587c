import type { Paper } from '../../domain/reports/paper.ts'
import { xmlText } from '../rounds/xml-text.ts'
import { markupText } from './markup-text.ts'

/** The page lies on a desk on a screen. */
const DESK = 'body{margin:0;background:#efe9de}@media print{body{background:none}}'

/** A page as one HTML file that stands alone: its style and its pictures are inside, nothing is fetched and nothing runs. */
export const paperHtml = ({ title, css, body }: Paper): string =>
  [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${xmlText(title)}</title>`,
    `<style>${DESK}${css}</style>`,
    '</head>',
    `<body>${body.map(markupText).join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n')
