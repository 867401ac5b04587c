import { expect, test } from 'vitest'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, wordsOf } from '../mount.ts'
import { shown } from './meeting-shown.ts'

test('a clicker turns the scenes, stops at both ends, and the screen says where it is', async () => {
  const { at, press, element } = await shown()
  const said = () => element.shadowRoot!.querySelector('header [role=status]')!.textContent
  expect(said()).toMatch(/^Scène\s1\ssur\s3\s: Décisions de la dernière fois$/)
  await press('PageUp')
  expect(at()).toBe(0)
  await press('PageDown')
  expect(at()).toBe(1)
  expect(element.shadowRoot!.querySelector('h1')?.textContent).toBe('La présence')
  expect(wordsOf(element)).toContain('Réunion d’habitants')
  await press(' ')
  await press('ArrowRight')
  expect(at()).toBe(2)
  await press('Home')
  expect(at()).toBe(0)
  await press('3')
  expect(at()).toBe(2)
  await press('ArrowLeft')
  expect(at()).toBe(1)
  await press('End')
  expect(at()).toBe(2)
})

test('B darkens the screen, and whatever follows only lights it', async () => {
  const { at, press, element } = await shown()
  await press('b')
  const dark = element.shadowRoot!.querySelector<HTMLElement>('.blank')!
  expect(element.shadowRoot!.activeElement).toBe(dark)
  expect(element.shadowRoot!.querySelector('footer')!.inert).toBe(true)
  await press('PageDown')
  expect(element.shadowRoot!.querySelector('.blank')).toBeNull()
  expect(at()).toBe(0)
  await press('.')
  element.shadowRoot!.querySelector<HTMLElement>('.blank')!.click()
  await press('PageDown')
  expect(at()).toBe(1)
})

test('with keys of one character off, letters do nothing and a clicker still does', async () => {
  const { at, press, element, settled } = await shown()
  element.singleKeys = false
  await settled()
  await press('b')
  expect(element.shadowRoot!.querySelector('.blank')).toBeNull()
  await press('PageDown')
  expect(at()).toBe(1)
})

test('F asks for the whole screen, Escape leaves and asks nothing', async () => {
  const { at, press, asked } = await shown()
  await press('f')
  expect(asked).toEqual([true])
  await press('Escape')
  expect(at()).toBeNull()
})

test('every key has a button that does the same', async () => {
  const { at, element, settled } = await shown()
  button(element, 'Suivant').click()
  await settled()
  expect(at()).toBe(1)
  button(element, 'Scène 3').click()
  await settled()
  expect(at()).toBe(2)
  for (const name of ['Précédent', 'Décision', 'Clore', 'Pages A3', 'Écran noir', 'Plein écran', 'Quitter'])
    expect(button(element, name).textContent).toContain('touche')
})

test('what became of a decision is noted in one tap, and taken back by the same', async () => {
  const { element, store, settled } = await shown()
  const result = () => store.read().estate.meeting.get('m0')?.decisions[0]?.settled?.result
  const tap = async () => {
    const [page] = deepAll(element.shadowRoot!, '.page')
    button(page!, 'En partie').click()
    await settled()
  }
  await tap()
  expect(result()).toBe('partly')
  await tap()
  expect(result()).toBeUndefined()
})

test('a decision is written from any scene by D, and joins the list at once', async () => {
  const { element, store, settled, press } = await shown(1)
  await press('d')
  const entry = element.shadowRoot!.querySelector('tn-decision-entry')!
  expect(entry.open).toBe(true)
  const [field] = deepAll(entry.shadowRoot!, '#text') as HTMLInputElement[]
  field!.value = 'Poser deux bancs'
  field!.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  entry.shadowRoot!.querySelector('form')!.requestSubmit()
  await settled()
  expect(store.read().estate.meeting.get('m1')?.decisions).toMatchObject([
    { text: 'Poser deux bancs', who: 'team', due: '2026-12-22' },
  ])
  expect(entry.open).toBe(false)
  await press('End')
  expect(wordsOf(element)).toContain('Poser deux bancs')
})

test('a decision that names somebody is not taken', async () => {
  const { element, store, settled, press } = await shown(2)
  await press('d')
  const entry = element.shadowRoot!.querySelector('tn-decision-entry')!
  const [field] = deepAll(entry.shadowRoot!, '#text') as HTMLInputElement[]
  field!.value = 'Appeler M. Dupont au 06 12 34 56 78'
  field!.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  entry.shadowRoot!.querySelector('form')!.requestSubmit()
  await settled()
  expect(store.read().estate.meeting.get('m1')?.decisions).toEqual([])
  expect(entry.open).toBe(true)
  expect(deepAll(entry.shadowRoot!, '[role=alert] .error')).toHaveLength(1)
})

test('the end closes the meeting, then offers its minutes; decisions are no longer written', async () => {
  const { element, store, settled, press } = await shown()
  await press('c')
  const end = element.shadowRoot!.querySelector('tn-meeting-end')!
  button(end, 'Clore la réunion').click()
  await settled()
  expect(store.read().estate.meeting.get('m1')?.closedOn).toBe('2026-11-24')
  expect(button(end, 'Enregistrer pour le traitement de texte (Word)')).toBeTruthy()
  button(end, 'Revenir aux scènes').click()
  await settled()
  await press('d')
  expect(element.shadowRoot!.querySelector('tn-decision-entry')!.open).toBe(false)
})

test('each scene is free of what axe finds', async () => {
  const { element, press } = await shown()
  for (const scene of [0, 1, 2]) {
    expect([scene, await axeFaults(element)]).toEqual([scene, []])
    await press('PageDown')
  }
})
