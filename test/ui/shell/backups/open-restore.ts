import type { Backup } from '../../../../src/domain/backup.ts'
import { recordsOf } from '../../../../src/domain/backups/restored-estate.ts'
import { stamped } from '../../../../src/domain/backups/stamped.ts'
import { type Estate, withRecords } from '../../../../src/domain/estate.ts'
import type { Fault, Refusal } from '../../../../src/domain/refusal.ts'
import type { Session } from '../../../../src/store/session.ts'
import type { Store } from '../../../../src/store/store.ts'
import '../../../../src/ui/shell/backups/restore-dialog.ts'
import { estate, passage, situation } from '../../../domain/build.ts'
import { aStore } from '../../../store/builders.ts'
import { button, deepAll, mount } from '../../mount.ts'

export const when = { day: '2026-11-20', band: 'evening' } as const
export const START = estate(
  situation('s1', { when, note: 'avant' }),
  situation('s2', { when, note: 'avant' }),
)
export const add = (id: string) => (now: Estate) => withRecords(now, [passage(id, { when })])
export const note = (id: string, text: string) => (now: Estate) =>
  withRecords(now, [{ ...now.situation.get(id)!, note: text }])

export const backupOf = (store: Store, more: Partial<Backup> = {}): Backup => {
  const { estate: held, stamps, seen } = stamped(store.read().estate, store.journal())
  return {
    ...{ territory: 'Les Oliviers', fictional: false, made: '2026-11-22' },
    ...{ photos: [], counts: {}, damaged: [], dangling: 0, records: recordsOf(held), stamps, seen, ...more },
  }
}

/** A colleague's territory: two passages more, the second situation noted otherwise. */
export const there = (): Store => {
  const store = aStore({ estate: START, device: 'there' })
  store.commit('p', add('p1'))
  store.commit('p', add('p2'))
  store.commit('note', note('s2', 'là-bas'))
  return store
}

type Answer = Backup | Refusal | Fault
export const open = async (
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
export const read = async (...given: Parameters<typeof open>) => {
  const at = await open(...given)
  await at.choose()
  await at.press('Lire')
  return at
}

export const HERE = withRecords(START, [passage('p9', { when }), passage('p2', { when })])
