import { expect, test } from 'vitest'
import { firstSession } from '../../../src/app/first-session.ts'
import '../../../src/ui/observatoire/calendar/calendar-marks.ts'
import '../../../src/ui/observatoire/saved/save-pictures.ts'
import '../../../src/ui/observatoire/saved/saved-views.ts'
import { estate } from '../../domain/build.ts'
import { button, mount, wordsOf } from '../mount.ts'

const { heat } = firstSession('2026-11-24')
const ids = () => {
  let last = 0
  return { newId: (kind: string) => `${kind}-${++last}`, readyToWrite: async () => null }
}
const field = (element: HTMLElement, id: string) =>
  element.shadowRoot!.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!
const typed = (element: HTMLElement, id: string, value: string) => {
  field(element, id).value = value
  field(element, id).dispatchEvent(new Event('input'))
}

test('the view at hand is kept under a name, opened from elsewhere, and taken out', async () => {
  const { element, store, settled } = await mount('tn-saved-views', estate(), { heat }, ids)
  expect(wordsOf(element)).toContain('Aucune vue gardée')
  typed(element, 'name', 'Point du mois')
  button(element, 'Garder cette vue').click()
  await settled()
  expect(wordsOf(element)).toContain('Point du mois')
  expect((field(element, 'name') as HTMLInputElement).value).toBe('')
  store.look({ heat: { ...heat, step: 'year', filter: { ...heat.filter, families: [] } } })
  button(element, 'Ouvrir la vue Point du mois').click()
  await settled()
  expect(store.read().session.heat).toMatchObject({ step: 'month', filter: heat.filter })
  button(element, 'Retirer la vue Point du mois').click()
  await settled()
  expect(store.read().estate.savedView.size).toBe(0)
})

test('a nameless view is refused and stays to be named', async () => {
  const { element, store, settled } = await mount('tn-saved-views', estate(), { heat }, ids)
  button(element, 'Garder cette vue').click()
  await settled()
  expect(store.read().estate.savedView.size).toBe(0)
  expect(store.read().session.toast?.tone).toBe('refusal')
})

test('days are marked by a form, and unmarked', async () => {
  const { element, store, settled } = await mount('tn-calendar-marks', estate(), {}, ids)
  typed(element, 'name', 'Vacances d’hiver')
  typed(element, 'from', '2027-02-20')
  typed(element, 'until', '2027-03-07')
  button(element, 'Marquer ces jours').click()
  await settled()
  expect([...store.read().estate.calendarMark.values()]).toMatchObject([
    { name: 'Vacances d’hiver', from: '2027-02-20', until: '2027-03-07', type: 'school-holidays' },
  ])
  expect(wordsOf(element)).toContain('Vacances d’hiver, du 20 févr. 2027 au 7 mars 2027')
  button(element, 'Ne plus marquer Vacances d’hiver').click()
  await settled()
  expect(store.read().estate.calendarMark.size).toBe(0)
})

test('the picture and the table are saved from the panel; without a picture the reason is on its button', async () => {
  const asked: string[] = []
  const ports = () => ({
    writeCounts: async () => ({ name: 'counts.csv', bytes: new Uint8Array(), type: 'text/csv' }),
    saveBytes: async (name: string) => {
      asked.push(name)
      return null
    },
  })
  const { element, settled } = await mount('tn-save-pictures', estate(), { heat }, ports)
  expect((button(element, 'Image (PNG)') as HTMLButtonElement).disabled).toBe(true)
  expect(button(element, 'Image (PNG)').title).not.toBe('')
  button(element, 'Tableau du graphique (CSV)').click()
  await settled()
  await expect.poll(() => asked).toEqual(['counts.csv'])
})
