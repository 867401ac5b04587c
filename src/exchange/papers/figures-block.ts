import type { Figure } from '../../domain/reports/report.ts'
import { paper as text } from '../../messages/paper.ts'
import { typeset } from '../../messages/typeset.ts'
import { type Element, element } from './element.ts'

/** A figure as it stands on a page: `id` is unique on it, `definition` is that of its entry in the list at the end. */
export type PlacedFigure = { readonly figure: Figure; readonly id: string; readonly definition: string }

const line = (className: string, words: string | undefined): Element | null =>
  words === undefined || words === '' ? null : element('dd', { class: className }, typeset(words))

/** Signs from which a value is set smaller, so as to stand on one line. */
const LONG = 10

const valueClass = ({ value, shown }: Figure): string =>
  value === null ? 'value unsaid' : shown.length >= LONG ? 'value long' : 'value'

/** All that is said beside a figure, on one line. */
const brief = ({ of, was, change, uncertainty, answers = [] }: Figure): string =>
  [of, was && text.was(was.shown), change, uncertainty, ...answers].filter(Boolean).join(' · ')

/** Figures side by side, brief ones in lines: each under its name, which leads to its definition, with what it is of, what it was, how sure it is. */
export const figuresBlock = (placed: readonly PlacedFigure[], isBrief: boolean): Element =>
  element(
    'dl',
    { class: 'figures' },
    ...placed.map(({ figure, id, definition }) =>
      element(
        'div',
        { class: figure.answers ? 'figure answered' : 'figure', 'data-figure': figure.id },
        element('dt', {}, element('a', { id, href: `#${definition}` }, typeset(figure.label))),
        element('dd', { class: valueClass(figure) }, typeset(figure.shown)),
        ...(isBrief
          ? [line('more', brief(figure))]
          : [
              line('of', figure.of),
              line('was', figure.was && text.was(figure.was.shown)),
              line('change', figure.change),
              line('unsure', figure.uncertainty),
              ...(figure.answers ?? []).map((each) => line('answer', each)),
            ]),
      ),
    ),
  )

/** What each figure counts, once, with the way back to where it stands first. */
export const definitionsList = (placed: readonly PlacedFigure[]): Element => {
  const first = new Map<string, PlacedFigure>()
  for (const each of placed) if (!first.has(each.definition)) first.set(each.definition, each)
  return element(
    'dl',
    {},
    ...[...first.values()].map(({ figure, id, definition }) =>
      element(
        'div',
        { class: 'definition' },
        element('dt', { id: definition, tabindex: -1 }, typeset(figure.label)),
        element(
          'dd',
          {},
          `${typeset(figure.definition)} `,
          element(
            'a',
            { href: `#${id}`, class: 'back', 'aria-label': text.backToFigure(figure.label) },
            text.back,
          ),
        ),
      ),
    ),
  )
}
