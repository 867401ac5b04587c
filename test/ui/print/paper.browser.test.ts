import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { Markup } from '../../../src/domain/reports/paper.ts'
import { layOut } from '../../../src/exchange/papers/lay-out.ts'
import { paperHtml } from '../../../src/exchange/papers/paper-html.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import type { ReportsPorts } from '../../../src/operations/reports-ports.ts'
import '../../../src/ui/print/paper.ts'
import { paperNode } from '../../../src/ui/print/paper-dom.ts'
import { entrance, estate, passage, settings } from '../../domain/build.ts'
import { figure, report, wholeReport } from '../../exchange/papers/made-up-report.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const layout = { size: 'A4', orientation: 'portrait', edits: {} } as const
const whole = layOut(wholeReport, layout)

/** Names, attributes and words of a tree of nodes, as text. */
const outline = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return JSON.stringify(node.textContent)
  if (!(node instanceof Element)) return [...node.childNodes].map(outline).join('')
  const pairs = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort()
  return `${node.namespaceURI?.slice(-3)}:${node.localName}[${pairs}](${[...node.childNodes].map(outline).join()})`
}

/** What a browser makes of the file, and what is shown: the same nodes. */
const expectSame = (body: readonly Markup[]): void => {
  const file = paperHtml({ ...whole, body })
  const parsed = new DOMParser().parseFromString(file, 'text/html')
  const made = document.createElement('body')
  made.append(...body.map((each) => paperNode(each)))
  const first = (of: HTMLElement): string => {
    of.normalize()
    return outline(of.firstElementChild!)
  }
  expect(first(made)).toBe(first(parsed.body))
}

test('the page on the screen is the page of the file, node by node', () => {
  expectSame(whole.body)
})

test('whatever is said, the screen and the file hold the same nodes', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.constantFrom('<b>', '&amp;', '"', "'", '</main>', '<script>', '\r', '\u0000', '&', ' '), {
        maxLength: 8,
      })
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (said) => {
      const of = report([
        { kind: 'text', text: said },
        { kind: 'figures', figures: [figure('a', { label: said, shown: said, definition: said })] },
        { kind: 'list', items: [said, said] },
        {
          kind: 'table',
          table: { id: 't', caption: said, head: [said, said], rows: [{ head: said, cells: [said] }] },
        },
      ])
      expectSame(layOut(of, layout).body)
    }),
    { numRuns: 60 },
  )
})

test('what a page may not be made of is left out of both', () => {
  const body: Markup = {
    tag: 'main',
    children: [
      { tag: 'script', children: ['alert(1)'] },
      { tag: 'iframe', attributes: { src: 'https://example.org' } },
      {
        tag: 'a',
        attributes: { href: 'javascript:alert(1)', onclick: 'alert(1)', style: 'color:red' },
        children: ['a'],
      },
      { tag: 'img', attributes: { src: 'https://example.org/x.png', alt: 'b' } },
    ],
  }
  expectSame([body])
  expect(outline(paperNode(body))).toBe('tml:main[](tml:a[]("a"),tml:img[alt="b"]())')
})

const shown = async () => {
  const of = {
    ...wholeReport,
    sections: wholeReport.sections.map((section, rank) =>
      rank === 0
        ? {
            ...section,
            blocks: [
              ...section.blocks,
              {
                kind: 'figures' as const,
                figures: [
                  figure('done', { label: 'Faits', counts: [{ kind: 'passage', ids: ['p1', 'gone'] }] }),
                ],
              },
            ],
          }
        : section,
    ),
  }
  const scene = withRecords(
    estate(
      entrance('e1', { number: 'Hall 7' }),
      passage('p1', { place: 'e1', when: { day: '2026-11-02', band: 'morning' } }),
    ),
    [settings()],
  )
  return mount(
    'tn-paper',
    scene,
    {
      paper: {
        ...{ paper: layOut(of, layout), report: of, to: 'all', form: 'report', edits: {} },
        period: { from: '2026-07-01', until: '2026-09-30' },
      },
    },
    () =>
      ({
        reports: {
          layOut: async (each, asked) => layOut(each, asked),
        } as Partial<ReportsPorts> as ReportsPorts,
      }) satisfies Partial<Ports>,
  )
}

test('a figure opens down to what it counts, and a record that is chosen takes the place of the page', async () => {
  const { element, store, settled } = await shown()
  button(element, '12, Faits').click()
  await settled()
  const words = wordsOf(element)
  expect(words).toContain('Ce que compte done.')
  expect(words).toContain('Passages : 2')
  expect(words).toContain('Hall 7')
  expect(words).toContain('2 nov. 2026, matin')
  expect(words).toContain('Enregistrement effacé depuis')
  expect(element.shadowRoot!.activeElement?.textContent).toBe('Faits')
  button(element, 'Hall 7').click()
  expect(store.read().session).toMatchObject({
    ...{ paper: null, workspace: 'territoire', territoryView: 'places' },
    selection: { kind: 'entrance', id: 'e1' },
  })
})

test('a figure of frozen quarters names them and their day; one that is worked out says so; neither lists a record', async () => {
  const { element, store, settled } = await shown()
  const { paper } = store.read().session
  const quarter = { from: '2026-07-01', until: '2026-09-30' }
  const of = report([
    {
      kind: 'figures',
      figures: [
        figure('relays', {
          label: 'Relais',
          frozen: [
            { quarter, on: '2026-10-14', count: 8 },
            { quarter: { from: '2026-04-01', until: '2026-06-30' }, on: '2026-07-15', count: null },
          ],
        }),
        figure('none', { label: 'Sans trimestre', frozen: [] }),
        figure('median', { label: 'Médiane' }),
      ],
    },
  ])
  store.look({ paper: { ...paper!, report: of, paper: layOut(of, layout) } })
  await settled()
  const opened = async (name: string): Promise<string> => {
    button(element, name).click()
    await settled()
    return wordsOf(deepAll(element.shadowRoot!, 'tn-counted-records')[0] as HTMLElement)
  }
  const relays = await opened('12, Relais')
  expect(relays).toContain('T3 2026 : 8, arrêté le 14 octobre 2026')
  expect(relays).toContain('T2 2026 : non communiqué, arrêté le 15 juillet 2026')
  expect(relays).toContain('dont les enregistrements peuvent avoir été effacés depuis')
  expect(await opened('12, Sans trimestre')).toContain('Aucun trimestre arrêté')
  const median = await opened('12, Médiane')
  expect(median).toContain('aucun enregistrement n’est compté un par un')
  expect(median).not.toContain('trimestre')
})

test('Escape puts the pane away and gives the focus back, then the page', async () => {
  const { element, store, settled } = await shown()
  const opens = button(element, '216, Passages')
  opens.click()
  await settled()
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  await settled()
  expect(store.read().session.paper).not.toBeNull()
  expect(deepAll(element.shadowRoot!, 'aside')).toHaveLength(0)
  expect(element.shadowRoot!.activeElement).toBe(opens)
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  await settled()
  expect(store.read().session.paper).toBeNull()
})

test('a text is changed beside the page, and the page has it', async () => {
  const { element, store, settled } = await shown()
  button(element, 'Modifier ce texte').click()
  await settled()
  const [field] = deepAll(element.shadowRoot!, 'textarea') as HTMLTextAreaElement[]
  expect(field!.value).toContain('Une semaine ordinaire.')
  field!.value = 'Une fête a réuni le quartier.'
  field!.dispatchEvent(new Event('input'))
  await settled()
  button(element, 'Mettre sur la page').click()
  await expect.poll(() => store.read().session.paper!.edits.fact).toBe('Une fête a réuni le quartier.')
  await settled()
  expect(element.shadowRoot!.querySelector('[data-text="fact"] p')?.textContent).toBe(
    'Une fête a réuni le quartier.',
  )
  expect(deepAll(element.shadowRoot!, 'aside')).toHaveLength(0)
})

test('a link of the page leads to its part and leaves the address alone', async () => {
  const { element } = await shown()
  const before = location.href
  const link = element.shadowRoot!.querySelector<HTMLElement>('.figure dt a')!
  link.click()
  expect(location.href).toBe(before)
  expect(element.shadowRoot!.activeElement?.id).toBe('definition-1')
})

test('the sheet of the page is in force for the document while it is shown', async () => {
  const rules = (): number =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule).length
  document.body.replaceChildren()
  const before = rules()
  const { element } = await shown()
  expect(rules()).toBeGreaterThan(before)
  element.remove()
  expect(rules()).toBe(before)
})

test('nothing that axe finds', async () => {
  const { element } = await shown()
  expect(await axeFaults(element)).toEqual([])
})
