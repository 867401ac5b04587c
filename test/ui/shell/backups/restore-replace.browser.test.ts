import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { withRecords } from '../../../../src/domain/estate.ts'
import { refusal } from '../../../../src/domain/refusal.ts'
import { publicPlace, settings } from '../../../domain/build.ts'
import { canonical } from '../../../store/builders.ts'
import { axeFaults } from '../../axe-faults.ts'
import { wordsOf } from '../../mount.ts'
import { add, backupOf, HERE, open, read, there } from './open-restore.ts'

test('a replacement is not done before its box is ticked, says what goes, and then leaves the backup alone', async () => {
  const { store, press, take, tick, alert, element, root, settled } = await read(backupOf(there()), {
    held: HERE,
  })
  const before = canonical(store.read().estate)
  expect(tick()).toBeNull()
  await take(2)
  expect(wordsOf(element)).toMatch(/1 fiche qui n’est qu’ici et 1 dont la version d’ici diffère/)
  expect(wordsOf(element)).toContain('ne s’annule pas')
  expect(wordsOf(element)).toContain('Il n’a jamais été sauvegardé depuis cet appareil')
  await press('Remplacer')
  expect(alert()).toContain('Cochez d’abord la case')
  expect(canonical(store.read().estate)).toBe(before)
  expect(root.activeElement).toBe(tick())
  tick()!.click()
  await settled()
  expect(alert()).toBe('')
  await press('Remplacer')
  const { estate: now, session } = store.read()
  expect([...now.passage.keys()].sort()).toEqual(['p1', 'p2'])
  expect(session.dialog).toBe('none')
})

test('the tick does not outlive another file, nor a dialog that was closed', async () => {
  const { store, root, press, take, tick, choose, settled } = await read(backupOf(there()))
  await take(2)
  tick()!.click()
  await settled()
  await press('Autre fichier…')
  expect(root.activeElement?.id).toBe('file')
  await choose()
  await press('Lire')
  await take(2)
  expect(tick()!.checked).toBe(false)
  tick()!.click()
  await press('Renoncer')
  store.look({ dialog: 'restore' })
  await settled()
  await choose()
  await press('Lire')
  await take(2)
  expect(tick()!.checked).toBe(false)
})

test('the question says of the last backup its day, and whether anything changed since', async () => {
  const backedUp = { day: '2026-11-24', counter: 0 }
  const same = await read(backupOf(there()), { session: { backedUp } })
  await same.take(2)
  expect(wordsOf(same.element)).toContain('sauvegardé aujourd’hui, et rien n’a changé depuis')
  same.store.commit('p', add('p9'))
  await same.settled()
  expect(wordsOf(same.element)).toContain('sauvegardé aujourd’hui, mais il a changé depuis')
  const older = await open(backupOf(there()), { session: { backedUp: { day: '2026-11-02', counter: 1 } } })
  older.store.commit('p', add('p9'))
  await older.choose()
  await older.press('Lire')
  await older.take(2)
  expect(wordsOf(older.element)).toMatch(/sauvegardé le .*2 novembre.*et rien n’a changé depuis/)
})

test('what is here can be saved first, but not where nothing is kept yet', async () => {
  const { press, take, store } = await read(backupOf(there()))
  await take(2)
  await press('Sauvegarder d’abord')
  expect(store.read().session.dialog).toBe('backup')
  expect(store.read().session.restoring!.backup).not.toBeNull()
  const bare = await read(backupOf(there()), { session: { keeping: 'unsaved' } })
  await bare.take(2)
  expect(bare.names()).not.toContain('Sauvegarder d’abord…')
})

test('a damaged file is refused with its place; what is whole opens beside, never here', async () => {
  const place = { file: 'passage.jsonl', row: 3, byte: 214 } as const
  const whole = backupOf(there(), {
    damaged: [place, { file: 'situation.jsonl', row: 0, flaw: 'cut', byte: 90 }],
  })
  const at = await read((salvage) => (salvage ? whole : refusal('backup-damaged', undefined, place)))
  expect(at.alert()).toContain('passage.jsonl')
  expect(at.alert()).toContain('3')
  expect(at.radios()).toEqual([])
  await at.press('Récupérer ce qui est entier')
  expect(at.alert()).toBe('')
  const damaged = [...at.root.querySelectorAll('.callout.warning li')].map((each) => each.textContent)
  expect(damaged).toEqual([
    'Passages (passage.jsonl), ligne 3, octet 214',
    expect.stringMatching(/situation\.jsonl.*coupé après 90 octets/),
  ])
  expect(at.radios().map(({ disabled }) => disabled)).toEqual([false, true, true])
  expect(at.root.querySelector('#obstacle')!.textContent).toContain('récupérée en partie')
  await at.press('Rouvrir comme un nouveau territoire')
  expect(at.opened).toHaveLength(1)
})

test('nothing is offered to be recovered of what does not open at all', async () => {
  for (const code of ['backup-cut', 'backup-passphrase', 'not-a-backup'] as const) {
    const { names, alert } = await read(refusal(code))
    expect(alert()).not.toBe('')
    expect(names()).toEqual(['Renoncer', 'Lire'])
  }
  const part = await read(refusal('backup-cut', { byte: 70_000, size: 90_000 }))
  expect(part.alert().replaceAll(/\s/g, ' ')).toContain('l’octet 70 000 sur 90 000')
  expect(part.names()).toEqual(['Renoncer', 'Récupérer ce qui est entier'])
})

test('by keyboard alone: what is read takes the focus, the arrows choose, the space ticks, enter replaces', async () => {
  const { root, store, choose, settled, tick } = await open(backupOf(there()), { held: HERE })
  await choose()
  root.querySelector<HTMLElement>('#passphrase')!.focus()
  await userEvent.keyboard('quatre mots sans lien{Enter}')
  await settled()
  await expect.poll(() => root.activeElement?.id).toBe('content')
  const reach = async (matches: string) => {
    for (let tabs = 0; tabs < 12 && !root.activeElement?.matches(matches); tabs++)
      await userEvent.keyboard('{Tab}')
    expect(root.activeElement?.matches(matches)).toBe(true)
  }
  await reach('[type=radio]')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await settled()
  await reach('[type=checkbox]')
  await userEvent.keyboard(' ')
  await settled()
  expect(tick()!.checked).toBe(true)
  await reach('button.danger')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => [...store.read().estate.passage.keys()].sort()).toEqual(['p1', 'p2'])
})

/** What axe finds once no colour is on its way any more. */
const faultsAtRest = async ({ element, root }: Awaited<ReturnType<typeof open>>) => {
  await Promise.allSettled(root.getAnimations().map(({ finished }) => finished))
  return axeFaults(element)
}

test('axe finds nothing in the choice, the merge, the replacement, a damaged file and its refusal', async () => {
  const place = { file: 'passage.jsonl', row: 3, byte: 214 } as const
  const at = await read(backupOf(there()), { held: withRecords(HERE, [publicPlace('autre')]) })
  for (const way of [0, 1, 2] as const) {
    await at.take(way)
    at.root.querySelector('details')!.open = true
    expect(await faultsAtRest(at)).toEqual([])
  }
  const damaged = await read(backupOf(there(), { damaged: [place] }), {
    held: withRecords(HERE, [settings()]),
  })
  expect(await faultsAtRest(damaged)).toEqual([])
  const refused = await read(refusal('backup-damaged', undefined, place))
  expect(await faultsAtRest(refused)).toEqual([])
})
