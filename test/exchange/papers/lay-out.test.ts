import { expect, test } from 'vitest'
import type { Paper } from '../../../src/domain/reports/paper.ts'
import type { Report } from '../../../src/domain/reports/report.ts'
import { layOut } from '../../../src/exchange/papers/lay-out.ts'
import { paperHtml } from '../../../src/exchange/papers/paper-html.ts'
import { elementsOf, figure, type Node, report, wholeReport, wordsIn } from './made-up-report.ts'

const laid = (of: Report, edits: Readonly<Record<string, string>> = {}): Paper =>
  layOut(of, { size: 'A4', orientation: 'portrait', edits })
const all = (paper: Paper): readonly Node[] => paper.body.flatMap(elementsOf)
const found = (paper: Paper, tag: string): readonly Node[] => all(paper).filter((each) => each.tag === tag)

test('every id of a page is its own, and every link leads to one of them', () => {
  const paper = laid(wholeReport)
  const ids = all(paper).flatMap(({ attributes }) => (attributes?.id ? [attributes.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
  const links = found(paper, 'a').map(({ attributes }) => attributes!.href!)
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) expect(ids).toContain(link.slice(1))
  for (const { attributes } of all(paper))
    for (const id of attributes?.['aria-labelledby']?.split(' ') ?? []) expect(ids).toContain(id)
})

test('a figure leads to its definition, and the definition back to where the figure stands first', () => {
  const paper = laid(wholeReport)
  const [first, , again] = found(paper, 'a').filter(({ attributes }) =>
    attributes!.href!.startsWith('#definition'),
  )
  expect([wordsIn(first!), wordsIn(again!)]).toEqual(['Passages', 'Passages'])
  const entries = all(paper).filter(({ attributes }) => attributes?.class === 'definition')
  // The same name with another definition is another entry.
  expect(entries.map(wordsIn)).toEqual([
    'PassagesCe que compte passages. Retour au chiffre',
    'Dont jeunesCe que compte young. Retour au chiffre',
  ])
  expect(again!.attributes!.href).toBe(first!.attributes!.href)
  const back = elementsOf(entries[0]!).find(({ tag }) => tag === 'a')!
  expect(back.attributes!.href).toBe(`#${first!.attributes!.id}`)
  const two = laid(
    report([{ kind: 'figures', figures: [figure('a'), figure('a', { definition: 'Autre.' })] }]),
  )
  expect(all(two).filter(({ attributes }) => attributes?.class === 'definition')).toHaveLength(2)
})

test('a figure says what it is of, what it was, how it changed', () => {
  const [card] = all(laid(wholeReport)).filter(({ attributes }) => attributes?.class === 'figure')
  expect(
    elementsOf(card!)
      .filter(({ tag }) => tag === 'dd')
      .map(wordsIn),
  ).toEqual(['216', 'sur 240', 'période comparée\u00a0: 196', '+20 (+10\u00a0%)'])
})

test('ids of records that a figure counts are not on the page, nor in its file', () => {
  expect(JSON.stringify(laid(wholeReport).body)).not.toContain('passage-secret-1')
  expect(paperHtml(laid(wholeReport))).not.toContain('passage-secret-1')
})

test('a text changed by hand takes the place of the one of the report, an empty one leaves nothing, others stay', () => {
  const text = (edits: Readonly<Record<string, string>>): Node =>
    all(laid(wholeReport, edits)).find(({ attributes }) => attributes?.['data-text'] === 'fact')!
  expect(text({}).children!.map(wordsIn)).toEqual([
    'Une semaine ordinaire.',
    'Deux paragraphes\u00a0: l’un après l’autre.',
  ])
  expect(text({ fact: 'Autre.' }).children!.map(wordsIn)).toEqual(['Autre.'])
  expect(text({ fact: '' }).children).toEqual([])
  expect(text({ other: 'Autre.' }).children).toHaveLength(2)
  // A name that every object has is no text.
  const blocks = [{ kind: 'text', id: 'constructor', text: 'Le texte.' }] as const
  expect(wordsIn(laid(report(blocks)).body[0]!)).toContain('Le texte.')
})

test('a long report has numbered parts and a table of contents; others have neither', () => {
  const contents = found(laid(wholeReport), 'nav')
  expect(
    contents
      .flatMap(elementsOf)
      .filter(({ tag }) => tag === 'a')
      .map(wordsIn),
  ).toEqual(['1. Présence', '2. Où et quand'])
  const { length: _, ...plain } = wholeReport
  expect(found(laid(plain), 'nav')).toHaveLength(0)
  expect(found(laid(plain), 'h2').map(wordsIn)).toEqual([
    'Présence',
    'Où et quand',
    'Sources et méthode',
    'Définitions',
  ])
})

test('scenes of a meeting have each a page on A3 lying, and no column; a report on A3 keeps its two', () => {
  const wide = { size: 'A3', orientation: 'landscape', edits: {} } as const
  const scenes = layOut({ ...wholeReport, length: 'scenes' }, wide)
  const [page] = found(scenes, 'main')
  expect(page!.attributes!.class).toBe('paper scenes')
  expect(found(scenes, 'nav')).toHaveLength(0)
  expect(scenes.css).toMatch(/\.paper\.scenes section \{ break-before: page; \}/)
  expect(scenes.css).not.toMatch(/\.paper \{ columns: 2/)
  const board = layOut(wholeReport, wide)
  expect(board.css).toMatch(/\.paper \{ columns: 2/)
  expect(board.css).not.toContain('.scenes')
  const standing = laid({ ...wholeReport, length: 'scenes' })
  expect(found(standing, 'main')[0]!.attributes!.class).toBe('paper')
  expect(standing.css).not.toContain('.scenes')
})

test('headings are one first level and then second levels; tables have a caption and heads that say what they head', () => {
  const paper = laid(wholeReport)
  expect(found(paper, 'h1').map(wordsIn)).toEqual(['Bilan trimestriel'])
  expect(found(paper, 'h3')).toHaveLength(0)
  expect(found(paper, 'table')).toHaveLength(3)
  for (const table of found(paper, 'table')) {
    const inside = elementsOf(table)
    expect(inside[1]!.tag).toBe('caption')
    const scopes = inside.filter(({ tag }) => tag === 'th').map(({ attributes }) => attributes!.scope)
    expect(scopes).toContain('col')
    expect(scopes).toContain('row')
    expect(scopes).not.toContain(undefined)
  }
})

test('numbers are French, what is not said is named, texts of tables stand at the left', () => {
  const table = found(laid(wholeReport), 'table').find((each) => wordsIn(each).startsWith('Délais'))!
  const cells = elementsOf(table).filter(({ tag }) => tag === 'td')
  expect(cells.map(wordsIn)).toEqual(['2,5', 'vite', 'n. d.', '=1+1'])
  expect(cells.map(({ attributes }) => attributes?.class)).toEqual(['cell', undefined, 'cell', undefined])
})

test('what is fictional says so on the page and at the head of each printed page; the day of making at the foot', () => {
  const [fictional, real] = [laid(wholeReport), laid({ ...wholeReport, fictional: false })]
  expect(wordsIn(fictional.body[0]!)).toContain('Exemple fictif')
  expect(fictional.css).toMatch(/@top-right \{ content: "Exemple fictif"/)
  expect(wordsIn(real.body[0]!)).not.toContain('fictif')
  expect(real.css).toMatch(/@top-right \{ content: ""/)
  expect(real.running).toBe('Essai · T3 2026 · Vilogia · Établi le 24\u00a0novembre 2026')
  expect(real.css).toContain(real.running)
  // Said once where the report says it.
  const said = laid({ ...wholeReport, lines: ['Vilogia', 'établi le 24 novembre 2026'] })
  expect(said.running.match(/24/g)).toHaveLength(1)
})

test('the sheet is as asked for', () => {
  expect(laid(wholeReport).css).toMatch(/@page \{\s+size: A4 portrait;/)
  const wide = layOut(wholeReport, { size: 'A3', orientation: 'landscape', edits: {} })
  expect(wide.css).toMatch(/@page \{\s+size: A3 landscape;/)
  expect([wide.size, wide.orientation]).toEqual(['A3', 'landscape'])
})

test('a map is an image inside the page, with its maps in words', () => {
  const [image] = found(laid(wholeReport), 'img')
  expect(image!.attributes!.alt).toContain(
    'Juin 2026 : 4 situations ; Septembre 2026 : 7 situations'
      .replaceAll(' :', '\u00a0:')
      .replaceAll(' ;', '\u00a0;')
      .replaceAll('4 s', '4\u00a0s')
      .replaceAll('7 s', '7\u00a0s'),
  )
  const svg = atob(image!.attributes!.src!.replace('data:image/svg+xml;base64,', ''))
  expect(svg.match(/data:image\/png;base64,/g)).toHaveLength(2)
})

test('a short section is not broken over two pages, one that is given away alone begins a page, and no other does', () => {
  const blocks = [{ kind: 'text', text: 'Un texte.' }] as const
  const paper = laid(
    report([], {
      sections: [
        { id: 'first', title: 'Première', blocks },
        { id: 'second', title: 'Seconde', keptWhole: true, blocks },
        { id: 'third', title: 'Troisième', onNewPage: true, blocks },
      ],
    }),
  )
  const classes = found(paper, 'section').map(({ attributes }) => attributes?.class)
  expect(classes.slice(0, 3)).toEqual([undefined, 'kept-whole', 'new-page'])
  expect(paper.css).toContain('.kept-whole { break-inside: avoid; }')
  expect(paper.css.match(/break-before: page/g)).toHaveLength(1)
  expect(paper.css).toContain('.new-page { break-before: page; }')
})

test('two narrow tables that follow one another stand side by side; wide, long or lone ones have their own lines', () => {
  const table = (id: string, columns: number, rows: number, cell: string | number = 1) => ({
    kind: 'table' as const,
    table: {
      ...{ id, caption: id, head: Array.from({ length: columns }, (_, n) => `c${n}`) },
      rows: Array.from({ length: rows }, (_, n) => ({
        head: `r${n}`,
        cells: Array.from({ length: columns - 1 }, () => cell),
      })),
    },
  })
  const pairs = (...tables: readonly ReturnType<typeof table>[]) =>
    found(laid(report(tables)), 'div')
      .filter(({ attributes }) => attributes?.class === 'side-by-side')
      .map((each) =>
        elementsOf(each)
          .filter(({ tag }) => tag === 'caption')
          .map(wordsIn),
      )
  expect(pairs(table('a', 2, 3), table('b', 3, 4), table('c', 2, 2))).toEqual([['a', 'b']])
  expect(pairs(table('a', 2, 3), table('wide', 5, 4))).toEqual([])
  expect(pairs(table('a', 2, 3), table('long', 2, 30))).toEqual([])
  expect(
    pairs(table('a', 2, 3), table('words', 2, 3, 'des mots bien trop longs pour une demi-page')),
  ).toEqual([])
})

test('what a partner answered stands beside its figure, and a long value on one line', () => {
  const blocks = [
    {
      kind: 'figures' as const,
      figures: [
        figure('a', { shown: 'au moins 3 026', answers: ['Vilogia répond : le hall est réparé.'] }),
        figure('b'),
      ],
    },
  ]
  const cards = found(laid(report(blocks)), 'div').filter(
    ({ attributes }) => /^figure\b/.test(attributes?.class ?? '') && attributes?.['data-figure'],
  )
  expect(cards.map(({ attributes }) => attributes!.class)).toEqual(['figure answered', 'figure'])
  const said = (card: Node, name: string) =>
    elementsOf(card)
      .filter(({ attributes }) => attributes?.class === name)
      .map(wordsIn)
  expect(said(cards[0]!, 'answer')).toEqual(['Vilogia répond\u00a0: le hall est réparé.'])
  expect(said(cards[1]!, 'answer')).toEqual([])
  expect(said(cards[0]!, 'value long')).toHaveLength(1)
  expect(said(cards[1]!, 'value')).toHaveLength(1)
})
