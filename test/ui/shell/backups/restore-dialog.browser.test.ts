import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Backup } from '../../../../src/domain/backup.ts'
import { recordsOf } from '../../../../src/domain/backups/restored-estate.ts'
import { stamped } from '../../../../src/domain/backups/stamped.ts'
import { type Estate, withoutRecords, withRecords } from '../../../../src/domain/estate.ts'
import { type Fault, type Refusal, refusal } from '../../../../src/domain/refusal.ts'
import type { Session } from '../../../../src/store/session.ts'
import type { Store } from '../../../../src/store/store.ts'
import '../../../../src/ui/shell/backups/restore-dialog.ts'
import { estate, passage, publicPlace, settings, situation } from '../../../domain/build.ts'
import { aStore, canonical } from '../../../store/builders.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const when = { day: '2026-11-20', band: 'evening' } as const
const START = estate(situation('s1', { when, note: 'avant' }), situation('s2', { when, note: 'avant' }))
const add = (id: string) => (now: Estate) => withRecords(now, [passage(id, { when })])
const note = (id: string, text: string) => (now: Estate) =>
  withRecords(now, [{ ...now.situation.get(id)!, note: text }])

const backupOf = (store: Store, more: Partial<Backup> = {}): Backup => {
  const { estate: held, stamps, seen } = stamped(store.read().estate, store.journal())
  return {
    ...{ territory: 'Les Oliviers', fictional: false, made: '2026-11-22' },
    ...{ photos: [], counts: {}, damaged: [], dangling: 0, records: recordsOf(held), stamps, seen, ...more },
  }
}

/** A colleague's territory: two passages more, the second situation noted otherwise. */
const there = (): Store => {
  const store = aStore({ estate: START, device: 'there' })
  store.commit('p', add('p1'))
  store.commit('p', add('p2'))
  store.commit('note', note('s2', 'là-bas'))
  return store
}

type Answer = Backup | Refusal | Fault
const open = async (
  answer: Answer | ((salvage: boolean) => Answer),
  { held = START, session = {} }: { held?: Estate; session?: Partial<Session> } = {},
) => {
  const opened: unknown[][] = []
  const mounted = await mount(
    'tn-restore',
    held,
    { dialog: 'restore', keeping: 'sealed', welcome: false, ...session },
    () => ({
      backups: {
        read: async (_source: unknown, { salvage = false }: { salvage?: boolean }) =>
          typeof answer === 'function' ? answer(salvage) : answer,
        open: async (...given: unknown[]) => {
          opened.push(given)
          return null
        },
        keepPhotos: async () => null,
      } as never,
    }),
  )
  const { element, settled } = mounted
  const root = element.shadowRoot!
  const press = async (words: string) => {
    button(element, words).click()
    await settled()
  }
  const choose = async () => {
    const files = new DataTransfer()
    files.items.add(new File(['x'], 'ailleurs.zip.age'))
    const input = root.querySelector<HTMLInputElement>('#file')!
    input.files = files.files
    input.dispatchEvent(new Event('change'))
    await settled()
  }
  const radios = () => deepAll(root, '[type=radio]') as HTMLInputElement[]
  const take = async (way: 0 | 1 | 2) => {
    radios()[way]!.click()
    await settled()
  }
  const names = () => deepAll(root, 'button').map((each) => each.textContent!.trim())
  const alert = () => root.querySelector('[role=alert]')!.textContent!.trim()
  const tick = () => root.querySelector<HTMLInputElement>('[type=checkbox]')
  return { ...mounted, root, opened, press, choose, radios, take, names, alert, tick }
}

/** Chosen and read. */
const read = async (...given: Parameters<typeof open>) => {
  const at = await open(...given)
  await at.choose()
  await at.press('Lire')
  return at
}

const HERE = withRecords(START, [passage('p9', { when }), passage('p2', { when })])

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
  expect(conflicts[0]).toContain('s2')
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
    'passage.jsonl, ligne 3, octet 214',
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
