import { expect, test } from 'vitest'
import { settingsOf, withRecords } from '../../../../src/domain/estate.ts'
import { DEFAULT_FUNDING } from '../../../../src/domain/funding/funding.ts'
import '../../../../src/ui/echanges/accounts/accounts.ts'
import { entrance, estate, landlord, passage, settings } from '../../../domain/build.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../../mount.ts'

const held = estate(
  settings({ fictional: true }),
  landlord('vilogia', { name: 'Vilogia', weight: 1115, statedDwellings: 1115 }),
  landlord('partenord-habitat', { name: 'Partenord Habitat', weight: 1219, colour: 'orange' }),
  landlord('logis-metropole', { name: 'Logis Métropole', weight: 510, colour: 'green' }),
  landlord('ag2r-la-mondiale', { name: 'AG2R La Mondiale', role: 'insurer', weight: 0 }),
  entrance('e3', { landlord: 'logis-metropole' }),
  ...Array.from({ length: 90 }, (_, rank) =>
    passage(`v${rank}`, { when: { day: '2026-10-10', band: 'morning' } }),
  ),
  ...Array.from({ length: 60 }, (_, rank) =>
    passage(`p${rank}`, { place: 'e2', when: { day: '2026-10-10', band: 'morning' } }),
  ),
  passage('s', { place: 'square', when: { day: '2026-11-02', band: 'morning' } }),
)
const session = { workspace: 'echanges', exchangeView: 'accounts' } as const
const press = async (mounted: Mounted<HTMLElement>, name: string): Promise<void> => {
  button(mounted.element, name).click()
  await mounted.settled()
}
const put = async (mounted: Mounted<HTMLElement>, selector: string, value: string): Promise<void> => {
  const control = deepAll(mounted.element.shadowRoot!, selector)[0] as HTMLInputElement
  control.value = value
  control.dispatchEvent(new Event('input'))
  await mounted.settled()
}
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const focused = (): HTMLElement => {
  let element = document.activeElement as HTMLElement
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement
  return element
}

test('the key says who pays what to the cent, that a weight is not published, and where weights come from', async () => {
  const mounted = await mount('tn-accounts', held, session)
  const words = plain(wordsOf(mounted.element))
  for (const said of [
    '160 000 € par an',
    '44 800,00 €',
    '45 164,56 €',
    '49 377,21 €',
    '20 658,23 €',
    'Poids non publié : AG2R La Mondiale, 0 €',
    '1 115 logements énoncés par la délibération',
    'source non précisée',
  ])
    expect(words).toContain(said)
  expect(await axeFaults(mounted.element)).toEqual([])
})

test('the key is changed in place; what is refused is said and kept; the focus comes back', async () => {
  const mounted = await mount('tn-accounts', held, session)
  await press(mounted, 'Modifier la clé')
  expect(focused().textContent).toBe('La clé')
  await put(mounted, '#townShare', '128')
  await press(mounted, 'Enregistrer')
  expect(plain(wordsOf(mounted.element))).toContain('comprise entre 0 et 100')
  expect(settingsOf(mounted.store.read().estate).funding).toBeUndefined()
  await put(mounted, '#townShare', '')
  await press(mounted, 'Enregistrer')
  expect(plain(wordsOf(mounted.element))).toContain('comprise entre 0 et 100')
  await put(mounted, '#townShare', '28')
  await put(mounted, '#objective', '200000')
  expect(await axeFaults(mounted.element)).toEqual([])
  await press(mounted, 'Enregistrer')
  expect(settingsOf(mounted.store.read().estate).funding).toMatchObject({ objective: 200_000, townShare: 28 })
  expect(plain(wordsOf(mounted.element))).toContain('(plafond atteint)')
  expect(focused().id).toBe('edit-key')
})

test('the contract’s first day is set with the key, and names its year; an empty one is refused', async () => {
  const mounted = await mount('tn-accounts', held, session)
  expect(plain(wordsOf(mounted.element))).toContain(
    'du 1er juillet 2016, un an reconductible deux fois ; aujourd’hui : après le marché',
  )
  await press(mounted, 'Modifier la clé')
  const [start] = deepAll(mounted.element.shadowRoot!, '#contract-start') as [HTMLInputElement]
  expect(start.value).toBe('2016-07-01')
  const set = async (value: string): Promise<void> => {
    start.value = value
    start.dispatchEvent(new Event('change'))
    await press(mounted, 'Enregistrer')
  }
  await set('')
  expect(wordsOf(mounted.element)).toContain('Indiquez la date.')
  await set('2025-07-01')
  expect(settingsOf(mounted.store.read().estate).funding?.contractStart).toBe('2025-07-01')
  expect(plain(wordsOf(mounted.element))).toContain(
    'du 1er juillet 2025, un an reconductible deux fois ; aujourd’hui : 2e année (1re reconduction)',
  )
})

test('a weight is set with its source, or given up', async () => {
  const mounted = await mount('tn-accounts', held, session)
  await press(mounted, 'Modifier le poids : AG2R La Mondiale')
  expect(focused().textContent).toBe('Poids : AG2R La Mondiale')
  await put(mounted, '#weight', '100')
  await press(mounted, 'Enregistrer')
  expect(plain(wordsOf(mounted.element))).toContain('« Source » ne peut pas être vide')
  await put(mounted, '#text', 'Convention constitutive')
  await press(mounted, 'Enregistrer')
  expect(mounted.store.read().estate.landlord.get('ag2r-la-mondiale')).toMatchObject({
    ...{ weight: 100, weightSource: 'Convention constitutive' },
  })
  expect(wordsOf(mounted.element)).not.toContain('Poids non publié')
  expect(focused().getAttribute('data-funder')).toBe('ag2r-la-mondiale')
  await press(mounted, 'Modifier le poids : Vilogia')
  await press(mounted, 'Renoncer')
  expect(focused().getAttribute('data-funder')).toBe('vilogia')
})

test('presence stands beside the key over twelve months or a year of the contract, with why a month is off', async () => {
  const funding = { ...DEFAULT_FUNDING, contractStart: '2025-07-01' }
  const ofContract = withRecords(held, [settings({ fictional: true, funding })])
  const mounted = await mount('tn-accounts', ofContract, session)
  const words = plain(wordsOf(mounted.element))
  expect(words).toContain('Octobre 2026, Vilogia, +20,8 points')
  expect(words).toContain('11 mois ont trop peu de passages pour le dire')
  expect(words).not.toContain('nov. 2026')
  expect(words).toContain('nov. 2025')
  const [chart] = deepAll(mounted.element.shadowRoot!, 'tn-months-chart')
  expect(deepAll(chart!.shadowRoot!, 'figure > svg .mark')).toHaveLength(3)
  const select = deepAll(mounted.element.shadowRoot!, '#period')[0] as HTMLSelectElement
  expect([...select.options].map(({ textContent }) => textContent!.trim())).toEqual([
    'Douze derniers mois',
    'Contrat 2026 – 2027 : 2e année (1re reconduction)',
    'Contrat 2025 – 2026 : 1re année (marché initial)',
    'Contrat 2024 – 2025 : avant le marché',
    'Contrat 2023 – 2024 : avant le marché',
  ])
  select.value = '2026-07-01'
  select.dispatchEvent(new Event('change'))
  await mounted.settled()
  const rows = deepAll(mounted.element.shadowRoot!, 'tn-presence-months')[0]!
  const months = deepAll(rows.shadowRoot!, 'tbody th').map((each) => plain(each.textContent!))
  expect(months).toEqual(['juil. 2026', 'août 2026', 'sept. 2026', 'oct. 2026', 'nov. 2026'])
  expect(await axeFaults(mounted.element)).toEqual([])
})
