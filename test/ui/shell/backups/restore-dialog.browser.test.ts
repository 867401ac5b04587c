import { expect, test } from 'vitest'
import { recordsOf } from '../../../../src/domain/backups/restored-estate.ts'
import { withoutRecords } from '../../../../src/domain/estate.ts'
import { canonical } from '../../../store/builders.ts'
import { wordsOf } from '../../mount.ts'
import { add, backupOf, HERE, note, open, read, START, there } from './open-restore.ts'

test('the preview counts what is new, the same, different and only here, in all and by kind', async () => {
  const { element, root } = await read(backupOf(there()), { held: HERE })
  expect(root.querySelector('h3')!.textContent).toContain('Les Oliviers, sauvegardé le')
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent!.trim()),
  )
  const places = recordsOf(START).length - 2 - 1
  expect(rows.at(-1)!.slice(1)).toEqual(['1', `${places + 2}`, '1', '1'])
  const byKind = rows.map(([, ...counts]) => counts.join(' '))
  expect(byKind).toContain('1 1 0 1')
  expect(byKind).toContain('0 1 1 0')
  expect(wordsOf(element)).toMatch(
    new RegExp(`1 fiche nouvelle, ${places + 2} identiques, 1 différente, 1 seulement ici`),
  )
  const columns = [...root.querySelectorAll('thead th')].map((cell) =>
    cell.textContent!.replaceAll('\u00ad', ''),
  )
  expect(columns).toEqual(['Fiches', 'Nouvelles', 'Identiques', 'Différentes', 'Seulement ici'])
  expect(root.querySelector('caption')!.textContent).toContain('essai')
})

test('three ways are offered, beside at first; a backup of the example says why it may not mix', async () => {
  const free = await read(backupOf(there()))
  expect(free.radios().map(({ disabled, checked }) => [disabled, checked])).toEqual([
    [false, true],
    [false, false],
    [false, false],
  ])
  const other = await read(backupOf(there(), { fictional: true }))
  expect(other.radios().map(({ disabled }) => disabled)).toEqual([false, true, true])
  const ways = other.root.querySelector('fieldset')!
  expect(other.root.querySelector(`#${ways.getAttribute('aria-describedby')}`)!.textContent).toContain(
    'L’exemple est fictif',
  )
})

test('another tab that writes, and a cover with nothing open, leave only what they may', async () => {
  const follower = await read(backupOf(there()), { session: { follows: true } })
  expect(follower.radios().map(({ disabled }) => disabled)).toEqual([false, true, true])
  expect(follower.root.querySelector('#obstacle')!.textContent).toContain('Un autre onglet')
  const locked = await read(backupOf(there()), { session: { keeping: 'locked' } })
  expect(locked.radios()).toEqual([])
  await locked.press('Rouvrir comme un nouveau territoire')
  expect(locked.opened).toHaveLength(1)
})

test('beside, its records are opened under their own name, and what is here stays', async () => {
  const { opened, press, store } = await read(backupOf(there()), { held: HERE })
  const before = canonical(store.read().estate)
  await press('Rouvrir comme un nouveau territoire')
  const [[name, records]] = opened as [[string, readonly { id: string }[]]]
  expect(name).toMatch(/^Les Oliviers \(sauvegarde du /)
  expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(['p1', 'p2']))
  expect(canonical(store.read().estate)).toBe(before)
})

test('a merge joins both and closes; what both sides changed is listed first, with the version that stays', async () => {
  const at = await open(backupOf(there()))
  const { store, press, take, choose, element } = at
  store.commit('note', note('s2', 'ici'))
  store.commit('p', add('p9'))
  await choose()
  await press('Lire')
  expect(wordsOf(element)).not.toContain('À relire')
  await take(1)
  const conflicts = [...at.root.querySelectorAll('.callout li')].map((each) => each.textContent)
  expect(conflicts).toHaveLength(1)
  expect(conflicts[0]).toMatch(/^Situation\s: .+, 20.novembre.2026/)
  expect(conflicts[0]).not.toContain('s2')
  expect(conflicts[0]).toContain('la version de la sauvegarde reste')
  expect(wordsOf(element)).toContain('1 fiche a été changée des deux côtés')
  await press('Fusionner')
  const { estate: merged, session } = store.read()
  expect([...merged.passage.keys()].sort()).toEqual(['p1', 'p2', 'p9'])
  expect(merged.situation.get('s2')!.note).toBe('là-bas')
  expect([session.dialog, session.restoring]).toEqual(['none', null])
})

test('a merge says what was removed on either side', async () => {
  const other = there()
  let answer = backupOf(other)
  const { store, press, take, choose, element, settled } = await open(() => answer)
  const again = async () => {
    store.look({ dialog: 'restore' })
    await settled()
    await choose()
    await press('Lire')
    await take(1)
  }
  await again()
  await press('Fusionner')
  expect(store.read().session.dialog).toBe('none')
  store.commit('gone', (now) => withoutRecords(now, 'passage', ['p1']))
  await again()
  expect(wordsOf(element)).toContain('1 fiche de la sauvegarde, supprimée ici depuis, ne revient pas.')
  await press('Fusionner')
  expect(wordsOf(element)).toContain('Tout ce que porte cette sauvegarde est déjà ici')
  other.commit('gone', (now) => withoutRecords(now, 'passage', ['p2']))
  answer = backupOf(other)
  await press('Autre fichier…')
  await again()
  expect(wordsOf(element)).toContain('1 fiche d’ici a été supprimée par l’auteur de la sauvegarde')
  await press('Fusionner')
  expect([...store.read().estate.passage.keys()]).toEqual([])
})
