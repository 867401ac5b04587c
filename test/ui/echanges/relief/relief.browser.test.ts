import { expect, test } from 'vitest'
import { reliefOf } from '../../../../src/messages/relief.ts'
import '../../../../src/ui/echanges/relief/relief.ts'
import { emptyEstate, withRecords } from '../../../../src/domain/estate.ts'
import { estate, settings } from '../../../domain/build.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../../mount.ts'

const session = { workspace: 'echanges', exchangeView: 'relief' } as const
const shown = () =>
  mount('tn-relief', estate(settings({ fictional: true })), session, () => ({
    reports: { layOut: async (report: unknown) => ({ laid: report }) } as never,
  }))
const press = async (mounted: Mounted<HTMLElement>, name: string): Promise<void> => {
  button(mounted.element, name).click()
  await mounted.settled()
}
const put = async (
  mounted: Mounted<HTMLElement>,
  selector: string,
  value: string,
  rank = 0,
): Promise<void> => {
  const control = deepAll(mounted.element.shadowRoot!, selector)[rank] as HTMLInputElement
  control.value = value
  control.dispatchEvent(new Event('input'))
  control.dispatchEvent(new Event('change'))
  await mounted.settled()
}
const focused = (): HTMLElement => {
  let element = document.activeElement as HTMLElement
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement
  return element
}
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const axes = (mounted: Mounted<HTMLElement>, landlord: string, year = 2026) =>
  reliefOf(mounted.store.read().estate, landlord, year).axes

test('the eight axes of the national framework stand there, each to be changed or taken out', async () => {
  const mounted = await shown()
  expect(deepAll(mounted.element.shadowRoot!, '.axes > li strong').map((each) => each.textContent)).toEqual([
    'Présence du personnel de proximité',
    'Formation et soutien du personnel de proximité',
    'Sur-entretien',
    'Déchets, encombrants et épaves',
    'Tranquillité résidentielle',
    'Concertation et sensibilisation des locataires',
    'Animation, lien social, vivre ensemble',
    'Petits travaux d’amélioration de la qualité de service',
  ])
  expect(await axeFaults(mounted.element)).toEqual([])
})

test('an axis is changed with its amount and text; what names somebody is refused; the focus comes back', async () => {
  const mounted = await shown()
  await press(mounted, 'Modifier : Déchets, encombrants et épaves')
  expect(focused().textContent).toBe('Axe de la convention')
  await put(mounted, '#amount', '12000,5'.replace(',', '.'))
  await put(mounted, 'textarea', 'Enlèvement avec Mme Durand')
  await press(mounted, 'Enregistrer')
  expect(plain(wordsOf(mounted.element))).toContain('Mme Durand')
  expect(mounted.store.read().estate.taxRelief.size).toBe(0)
  expect(await axeFaults(mounted.element)).toEqual([])
  await put(mounted, 'textarea', 'Deux enlèvements par semaine')
  await press(mounted, 'Enregistrer')
  const landlord = [...mounted.store.read().estate.taxRelief.values()][0]!.landlord
  expect(axes(mounted, landlord).find(({ id }) => id === 'waste')).toEqual({
    ...{ id: 'waste', label: 'Déchets, encombrants et épaves' },
    ...{ amount: 12_000.5, text: 'Deux enlèvements par semaine' },
  })
  expect(focused().getAttribute('data-opens')).toBe('waste')
  expect(plain(wordsOf(mounted.element))).toContain('12 000,50 €')
})

test('the relief of the year leaves what is still to be declared; an axis is added and taken out', async () => {
  const mounted = await shown()
  await press(mounted, 'Modifier le montant')
  expect(focused().id).toBe('amount')
  await put(mounted, '#amount', '20000')
  await press(mounted, 'Enregistrer')
  expect(plain(wordsOf(mounted.element))).toMatch(/Reste à affecter\s+20 000,00 €/)
  await press(mounted, 'Ajouter un axe')
  await put(mounted, 'input#text', 'Jardins partagés')
  await put(mounted, '#amount', '25000')
  await press(mounted, 'Enregistrer')
  expect(plain(wordsOf(mounted.element))).toMatch(/Au-delà de l’abattement\s+5 000,00 €/)
  const landlord = [...mounted.store.read().estate.taxRelief.values()][0]!.landlord
  expect(axes(mounted, landlord).at(-1)).toMatchObject({ label: 'Jardins partagés', amount: 25_000 })
  await press(mounted, 'Retirer : Jardins partagés')
  expect(axes(mounted, landlord)).toHaveLength(8)
  expect(focused().tagName).toBe('H2')
})

test('another landlord or year is another account, and its page is asked for', async () => {
  const mounted = await shown()
  await put(mounted, '#landlord', 'vilogia')
  await put(mounted, '#year', '2025')
  await press(mounted, 'Modifier le montant')
  await put(mounted, '#amount', '5')
  await press(mounted, 'Enregistrer')
  expect(mounted.store.read().estate.taxRelief.get('relief-vilogia-2025')).toMatchObject({ amount: 5 })
  await press(mounted, 'Voir la page')
  expect(mounted.store.read().session.paper).toMatchObject({
    ...{ to: 'vilogia', form: 'tax-relief', period: { from: '2025-01-01', until: '2025-12-31' } },
  })
})

test('without a landlord the view says what it is for', async () => {
  const mounted = await mount('tn-relief', withRecords(emptyEstate(), [settings()]), session)
  expect(wordsOf(mounted.element)).toContain('la page se fait par bailleur')
})
