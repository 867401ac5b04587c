import { expect, test } from 'vitest'
import type { ReportRequest } from '../../../../src/domain/reports/report.ts'
import { layOut } from '../../../../src/exchange/papers/lay-out.ts'
import type { ReportsPorts } from '../../../../src/operations/reports-ports.ts'
import '../../../../src/ui/echanges/reports/reports.ts'
import { estate } from '../../../domain/build.ts'
import { wholeReport } from '../../../exchange/papers/made-up-report.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const shown = async (make?: ReportsPorts['make']) => {
  const asked: ReportRequest[] = []
  const mounted = await mount(
    'tn-reports',
    estate(),
    { workspace: 'echanges', exchangeView: 'reports' },
    () => ({
      reports: {
        make:
          make ??
          (async (_estate, request) => {
            asked.push(request)
            return wholeReport
          }),
        layOut: async (report, layout) => layOut(report, layout),
        stop: () => undefined,
      } as Partial<ReportsPorts> as ReportsPorts,
    }),
  )
  const choose = async (id: string, value: string): Promise<void> => {
    const [select] = deepAll(mounted.element.shadowRoot!, `#${id}`) as HTMLSelectElement[]
    select!.value = value
    select!.dispatchEvent(new Event('change'))
    await mounted.settled()
  }
  return { ...mounted, asked, choose }
}

test('before the first it says what will be there; the week under way comes first', async () => {
  const { element } = await shown()
  const words = wordsOf(element)
  expect(deepAll(element.shadowRoot!, 'tn-empty')).toHaveLength(1)
  expect(words).toContain('Semaine 48')
  expect(words).toContain('le bilan s’arrête aux enregistrements de ce jour')
  expect(await axeFaults(element)).toEqual([])
})

test('span, period, funder and comparison are what is asked for, and the report opens as a page', async () => {
  const { element, store, settled, asked, choose } = await shown()
  button(element, 'Semaine').click()
  await choose('audience', 'vilogia')
  await choose('compared', 'year-before')
  button(element, 'Période précédente').click()
  await settled()
  button(element, 'Préparer').click()
  await expect.poll(() => store.read().session.report?.state).toBe('done')
  await settled()
  expect(asked).toEqual([
    {
      ...{ span: 'week', audience: 'vilogia', period: { from: '2026-11-16', until: '2026-11-22' } },
      compared: { from: '2025-11-17', until: '2025-11-23' },
    },
  ])
  expect(wordsOf(element)).toContain('2 parties')
  expect(await axeFaults(element)).toEqual([])
  button(element, 'Ouvrir').click()
  await expect.poll(() => store.read().session.paper?.to).toBe('vilogia')
  expect(store.read().session.paper).toMatchObject({ form: 'report', period: asked[0]!.period })
})

test('a choice that changed says that the report is of another one, until it is prepared', async () => {
  const { element, store, settled, choose } = await shown()
  button(element, 'Préparer').click()
  await expect.poll(() => store.read().session.report?.state).toBe('done')
  await settled()
  expect(wordsOf(element)).not.toContain('d’avant votre changement')
  expect(button(element, 'Ouvrir').classList.contains('primary')).toBe(true)
  await choose('audience', 'vilogia')
  expect(wordsOf(element)).toContain('d’avant votre changement : semaine 48')
  const open = deepAll(element.shadowRoot!, '.prepared tn-action, .prepared button') as HTMLElement[]
  expect(open.map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '))).toEqual([
    'Ouvrir quand même : semaine 48, du 23 nov. au 27 nov., Ensemble des commanditaires',
  ])
  expect(open[0]!.classList.contains('primary')).toBe(false)
})

test('what was prepared takes the focus, its heading in sight, unless somebody is at the form', async () => {
  const { element, store, settled } = await shown()
  const at = () => element.shadowRoot!.activeElement
  const prepare = button(element, 'Préparer')
  prepare.focus()
  prepare.click()
  await expect.poll(() => store.read().session.report?.state).toBe('done')
  await settled()
  await expect.poll(() => at()?.localName).toBe('h2')
  expect(at()!.textContent).toBe(wholeReport.title)
  const { top } = at()!.getBoundingClientRect()
  expect(top >= 0 && top < innerHeight).toBe(true)
  const [select] = deepAll(element.shadowRoot!, '#compared') as HTMLSelectElement[]
  button(element, 'Préparer').click()
  select!.focus()
  await expect.poll(() => store.read().session.report?.state).toBe('done')
  await settled()
  expect(at()?.localName).toBe('tn-report-form')
})

test('while it is prepared it can be stopped', async () => {
  const { element, store, settled } = await shown(() => new Promise(() => undefined))
  button(element, 'Préparer').click()
  await settled({ pending: true })
  expect(wordsOf(element)).toContain('Préparation du bilan…')
  button(element, 'Arrêter').click()
  await settled({ pending: true })
  expect(store.read().session.report).toBeNull()
})
