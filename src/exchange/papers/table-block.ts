import type { ReportTable, TableCell } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { paper as text } from '../../messages/paper.ts'
import { typeset } from '../../messages/typeset.ts'
import { type Element, element } from './element.ts'

/** Columns beyond which a table is set smaller. */
const WIDE = 6
/** Rows up to which a table is not broken over two pages. */
const WHOLE = 10
/** Columns from which a narrow screen moves it sideways, by the keyboard too. */
const MOVED = 5

const shown = (cell: TableCell): string =>
  cell === null
    ? text.notSaid
    : typeof cell === 'number'
      ? format.number(cell, 2).replace('-', '−')
      : typeset(cell)

const isOfNumbers = (rows: ReportTable['rows'], column: number): boolean =>
  rows.every(({ cells }) => typeof cells[column] !== 'string')

/** A table with its caption, heads of columns and of rows, and its note under it. */
export const tableBlock = ({ caption, head, rows, note, isForm }: ReportTable): Element => {
  const table = element(
    'table',
    {},
    element('caption', {}, typeset(caption)),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...head.map((name, column) =>
          element(
            'th',
            { scope: 'col', class: column > 0 && isOfNumbers(rows, column - 1) ? 'cell' : undefined },
            typeset(name),
          ),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map(({ head: name, cells }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, typeset(name)),
          ...cells.map((cell) =>
            element('td', { class: typeof cell === 'string' ? undefined : 'cell' }, shown(cell)),
          ),
        ),
      ),
    ),
  )
  const isMoved = head.length >= MOVED
  return element(
    'div',
    {
      class: [
        'table',
        ...(head.length > WIDE ? ['wide'] : []),
        ...(rows.length <= WHOLE ? ['whole'] : []),
        ...(isForm ? ['form'] : []),
      ].join(' '),
      ...(isMoved && { role: 'region', tabindex: 0, 'aria-label': caption }),
    },
    table,
    note === undefined ? null : element('p', { class: 'note' }, typeset(note)),
  )
}
