import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, withRecords } from '../../../../src/domain/estate.ts'
import type { Sending } from '../../../../src/domain/published/sending.ts'
import '../../../../src/ui/echanges/files/files.ts'
import { estate, passage, settings, situation } from '../../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const october = { from: '2026-10-01', until: '2026-10-31' }
const when = { day: '2026-10-12', band: 'morning' } as const
const release = { recipient: null, ...october, made: null, refusal: null }
const world = () =>
  estate(
    situation('mine', { when, note: 'porte ouverte' }),
    situation('theirs', { when, place: 'e2', responsible: 'partenord-habitat' }),
    situation('social', { when, code: 'C1' }),
  )
const choose = (element: HTMLElement, id: string, value: string): void => {
  const [control] = deepAll(element.shadowRoot!, `#${id}`) as [HTMLInputElement]
  control.value = value
  control.dispatchEvent(new Event('change'))
}
const send = (element: HTMLElement, to: string): void => {
  const [radio] = deepAll(element.shadowRoot!, `input[value="${to}"]`) as [HTMLInputElement]
  radio.click()
}
const parts = (element: HTMLElement, selector: string): readonly string[] =>
  deepAll(element.shadowRoot!, selector).map((each) => wordsOf(each as HTMLElement))

test('a recipient sees its own rows, the totals and what stays with why', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  send(element, 'vilogia')
  await settled()
  const rows = store.read().session.release.made?.rows
  expect(rows?.map(({ place }) => place)).toEqual(['e1'])
  expect(
    deepAll(element.shadowRoot!, 'tn-release-rows')[0]!.shadowRoot!.querySelectorAll('tbody tr'),
  ).toHaveLength(1)
  expect(wordsOf(element)).toContain('1 fait matériel (A, D ou F) : ce destinataire n’en a pas la charge')
  expect(wordsOf(element)).toContain('1 note ou référence écrite en toutes lettres : la ligne part sans elle')
  expect(wordsOf(element)).toContain('1 situation ligne à ligne')
  expect(wordsOf(element)).not.toContain('porte ouverte')
})

test('choosing a row’s place selects it for the map', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  send(element, 'vilogia')
  await settled()
  const [rows] = deepAll(element.shadowRoot!, 'tn-release-rows')
  rows!.shadowRoot!.querySelector<HTMLElement>('tbody button')!.click()
  await settled()
  expect(store.read().session.selection).toEqual({ kind: 'entrance', id: 'e1' })
  expect(rows!.shadowRoot!.querySelectorAll('tr.chosen')).toHaveLength(1)
})

test('dates the wrong way round are refused beside the fields, and no preview is left', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  send(element, 'vilogia')
  await settled()
  choose(element, 'until', '2026-09-01')
  await settled()
  expect(store.read().session.release.made).toBeNull()
  expect(deepAll(element.shadowRoot!, '[role=alert]')[0]?.textContent).toContain('inversez les dates')
})

test('the last quarter is one press away', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  button(element, 'Trimestre dernier').click()
  await settled()
  expect(store.read().session.release).toMatchObject({ from: '2026-07-01', until: '2026-09-30' })
})

test('the preview follows a change of the records', async () => {
  const { element, store, settled } = await mount('tn-releases', world(), { release })
  send(element, 'vilogia')
  await settled()
  const later = situation('later', { when })
  await store.commit('Noter', (now) => withRecords(now, [later])).saved
  await settled()
  expect(store.read().session.release.made?.rows).toHaveLength(2)
})

test('every recipient is listed with what it would get; what was chosen is checked', async () => {
  const { element, settled } = await mount('tn-releases', world(), { release })
  const gets = () => deepAll(element.shadowRoot!, '.gets').map(({ textContent }) => textContent)
  expect(gets()).toHaveLength(4)
  expect(gets()[0]).toContain('1 situation ligne à ligne')
  expect(gets().at(-1)).toContain('Rien à transmettre')
  send(element, 'partenord-habitat')
  await settled()
  const radios = deepAll(element.shadowRoot!, 'input[type=radio]') as HTMLInputElement[]
  expect(radios.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['partenord-habitat'])
})

const whole = (): Estate => {
  const start = passage('first', { when: { day: '2026-01-02', band: 'morning' } })
  const noise = Array.from({ length: 6 }, (_, n) =>
    situation(`b${n}`, { code: 'B1', place: 'e1', when: { day: '2026-08-10', band: 'morning' } }),
  )
  return estate(settings({ fictional: true }), start, ...noise)
}

test('a quarter not yet frozen is offered for it, the question says what it fixes, and its counts are then said', async () => {
  const { element, store, settled } = await mount('tn-releases', whole(), {
    release: { ...release, from: '2026-07-01', until: '2026-09-30' },
  })
  const [quarters] = deepAll(element.shadowRoot!, 'tn-quarters') as [HTMLElement]
  expect(wordsOf(quarters)).toContain('en cours jusqu’au 31 décembre 2026')
  const third = [...quarters.shadowRoot!.querySelectorAll('li')].find((each) =>
    each.textContent.includes('T3'),
  )!
  third.querySelector('button')!.click()
  await settled()
  const [dialog] = deepAll(element.shadowRoot!, 'dialog[open]') as [HTMLElement]
  expect(dialog.textContent).toContain('Arrêter les chiffres du T3 2026')
  expect(dialog.textContent).toContain('Rien ne permet de revenir en arrière')
  dialog.querySelector<HTMLElement>('button.danger')!.click()
  await settled()
  expect(deepAll(element.shadowRoot!, 'dialog[open]')).toEqual([])
  expect(store.read().estate.quarterFigures.get('quarter-2026-T3')?.on).toBe('2026-11-24')
  expect(store.undoLabel()).toBeNull()
  expect(wordsOf(quarters)).toContain('arrêtés le 24 novembre 2026')
  send(element, 'ville')
  await settled()
  const [counts] = deepAll(element.shadowRoot!, 'tn-release-counts') as [HTMLElement]
  expect(wordsOf(counts)).toContain('6')
  // A number that is not given says so without saying that it is small, and why is one press away.
  const unsaid = [...counts.shadowRoot!.querySelectorAll('td details')] as HTMLDetailsElement[]
  expect(unsaid.length).toBeGreaterThan(0)
  const [first] = unsaid
  expect(first!.querySelector('summary')!.textContent).toBe('non communiqué')
  expect(first!.open).toBe(false)
  first!.querySelector('summary')!.click()
  expect(first!.open).toBe(true)
  expect(first!.textContent).toContain('pour qu’un autre chiffre ne se déduise pas')
  for (const cell of counts.shadowRoot!.querySelectorAll('td'))
    expect((cell.querySelector('summary') ?? cell).textContent).not.toMatch(/moins de 5|retenu/)
  const [gets] = deepAll(element.shadowRoot!, '#gets-ville') as [HTMLElement]
  expect(gets.textContent).toMatch(/\d+ totaux communiqués · \d+ totaux non communiqués/)
})

test('what was sent is listed, the latest first, with the start of its print', async () => {
  const sending = (n: number, on: string): Sending => ({
    ...{ kind: 'sending', id: `sending-${n}`, form: 'release-csv', to: 'vilogia', on, period: october },
    ...{ file: `fichier-${n}.csv`, sha256: `${n}`.padEnd(64, 'f'), rows: n },
  })
  const held = withRecords(
    world(),
    Array.from({ length: 12 }, (_, n) => sending(n, n < 6 ? '2026-11-02' : '2026-11-03')),
  )
  const { element, settled } = await mount('tn-releases', held, { release })
  const [sendings] = deepAll(element.shadowRoot!, 'tn-sendings') as [HTMLElement]
  const rows = () => [...sendings.shadowRoot!.querySelectorAll('tbody tr')].map((row) => row.textContent)
  expect(rows()).toHaveLength(10)
  expect(rows()[0]).toContain('fichier-11.csv')
  expect(rows()[0]).toContain('11ffffffffff')
  expect(rows()[0]).not.toContain('f'.repeat(13))
  button(element, 'Voir les 12 envois').click()
  await settled()
  expect(rows().at(-1)).toContain('fichier-0.csv')
})

test('each sending says for whom: a funder by its name, all of them, or those who sat in a meeting; and whether it was printed', async () => {
  const given = ['vilogia', 'all', 'watch-group', 'public'].map(
    (to, n): Sending => ({
      ...{
        kind: 'sending',
        id: `sending-${n}`,
        form: 'minutes',
        to,
        on: `2026-11-0${n + 1}`,
        period: october,
      },
      ...{ file: `fichier-${n}.html`, sha256: `${n}`.padEnd(64, 'f') },
      ...(to === 'vilogia' && { printed: true as const }),
    }),
  )
  const { element } = await mount('tn-releases', withRecords(world(), given), { release })
  const [sendings] = deepAll(element.shadowRoot!, 'tn-sendings') as [HTMLElement]
  const column = (rank: number) =>
    [...sendings.shadowRoot!.querySelectorAll(`tbody td:nth-of-type(${rank})`)].map(
      (cell) => cell.textContent,
    )
  expect(column(1)).toEqual(['Habitants', 'Cellule de veille', 'Tous', 'VILOGIA'])
  expect(column(2)).toEqual(['compte rendu', 'compte rendu', 'compte rendu', 'compte rendu, imprimé'])
})

test('a defect is said in words: no code made of English words is shown to people', async () => {
  const id = 'F-door-closer-does-not-close'
  const code: AnyRecord = {
    ...{ kind: 'code', id, family: 'F', label: 'Ferme-porte qui ne ferme pas', since: 1, retired: false },
    ...{ finest: 'entrance', retentionMonths: 12, danger: false },
  }
  const held = withRecords(world(), [code, situation('defect', { when, code: id })])
  const { element, settled } = await mount('tn-releases', held, { release })
  send(element, 'vilogia')
  await settled()
  const [rows] = parts(element, 'tn-release-rows')
  expect(rows).toContain('Ferme-porte qui ne ferme pas F')
  expect(rows).not.toContain('door-closer')
})

test('a code that the recipient calls otherwise has a column; the mark of tables is a choice that stays', async () => {
  const code: AnyRecord = {
    ...{ kind: 'code', id: 'A1', family: 'A', label: 'Encombrants', since: 1, retired: false },
    ...{ finest: 'entrance', retentionMonths: 12, danger: false, mapping: { vilogia: 'ENC-01' } },
  }
  const { element, store, settled } = await mount('tn-releases', withRecords(world(), [code]), { release })
  send(element, 'vilogia')
  await settled()
  expect(parts(element, 'tn-release-rows')[0]).toContain('ENC-01')
  const [bom] = deepAll(element.shadowRoot!, 'input[type=checkbox]') as [HTMLInputElement]
  expect(bom.checked).toBe(true)
  bom.click()
  send(element, 'partenord-habitat')
  await settled()
  expect(store.read().session.release.bom).toBe(false)
  expect(parts(element, 'tn-release-rows')[0]).not.toContain('ENC-01')
})
