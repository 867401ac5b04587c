import { expect, test } from 'vitest'
import { withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { closedWeek } from '../../../src/domain/week/closed-week.ts'
import { withEdition } from '../../../src/domain/week/week-edition-of.ts'
import { anEstate, aPassage, aRound } from '../../store/builders.ts'
import { latin1, readRaw } from './raw-stores.ts'
import { created, freshId, opened, PASSPHRASE, storeOver } from './scene.ts'

const WEEK = '2026-W10'
const minute = (rank: number): string => `2026-03-0${2 + (rank % 5)}T09:${10 + rank}Z`
const passages = Array.from({ length: 30 }, (_, rank) =>
  aPassage(`passage-${rank}`, { when: { minute: minute(rank) }, pair: 'binôme-cagibi' }),
)
const planned = aRound('r-1', { week: WEEK, day: '2026-03-03', pair: 'binôme-cagibi' })
const old = aRound('r-old', { week: '2026-W09', day: '2026-02-24', pair: 'binôme-ancien' })
const before = aPassage('passage-before', { when: { minute: '2026-02-26T09:59Z' }, pair: 'binôme-ancien' })

/** All that the database holds, keys and values, as text. */
const stored = async (id: string): Promise<string> => {
  const utf8 = new TextDecoder()
  const pieces: string[] = []
  const collect = (value: unknown): void => {
    if (value instanceof Uint8Array) pieces.push(utf8.decode(value), latin1(value))
    else if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) collect(each)
    else pieces.push(String(value))
  }
  for (const entries of Object.values(await readRaw(id))) for (const entry of entries) collect(entry)
  return pieces.join('\n')
}
const minutesIn = (text: string): readonly string[] =>
  passages.map(({ when }) => (when as { minute: string }).minute).filter((each) => text.includes(each))

/** A territory with a week of passages: some in pages, some in loose records, some removed or taken back since. */
const filled = async (id: string, passphrase?: string) => {
  const vault = await created(id, anEstate(before, planned, old, ...passages.slice(0, 10)), passphrase)
  const store = storeOver(vault)
  await store.commit('handed out', (now) => withEdition(now, WEEK, '2026-03-02')).saved
  const absence = { type: 'absence' as const, pair: 'binôme-cagibi', day: '2026-03-04' }
  await store.commit('absent', (now) =>
    withRecords(now, [{ kind: 'weekChange', id: 'change-1', week: WEEK, change: absence }]),
  ).saved
  await store.commit('later', (now) => withRecords(now, passages.slice(10, 20))).saved
  await store.commit('removed', (now) => withoutRecords(now, 'passage', ['passage-3', 'passage-12'])).saved
  await store.commit('taken back', (now) => withRecords(now, passages.slice(20))).saved
  const taken = store.undo()
  if ('saved' in taken) await taken.saved
  return store
}

test('the stored pages and journal of a closed week hold no minute and no pair of it, those of other weeks stay', async () => {
  const id = freshId()
  const store = await filled(id)
  expect(minutesIn(await stored(id))).toHaveLength(30)
  const kept = closedWeek({ estate: store.read().estate, journal: store.journal() }, WEEK, '2026-03-09')
  expect(await store.replace(kept.estate, kept.journal).saved).toBeNull()
  const after = await stored(id)
  expect(minutesIn(after)).toEqual([])
  expect(after).not.toMatch(/2026-03-0[2-8]T(?!00:00Z)/)
  expect(after).not.toContain('binôme-cagibi')
  expect(after).toContain('2026-02-26T09:59Z')
  expect(after).toContain('binôme-ancien')
})

test('sealed as well: opened again, it has half-days, its closure, its steps and nothing to take back the close', async () => {
  const id = freshId()
  const store = await filled(id, PASSPHRASE)
  const label = store.undoLabel()
  const kept = closedWeek({ estate: store.read().estate, journal: store.journal() }, WEEK, '2026-03-09')
  await store.replace(kept.estate, kept.journal).saved
  const vault = await opened(id, PASSPHRASE)
  const again = storeOver(vault)
  const { estate } = again.read()
  expect(estate.weekClosure.get(`closure-${WEEK}`)).toMatchObject({ unplanned: 18 })
  expect(estate.passage.size).toBe(19)
  for (const passage of estate.passage.values())
    if (passage.id !== 'passage-before') {
      expect(passage.when).toMatchObject({ band: 'morning' })
      expect(passage).not.toHaveProperty('pair')
    }
  expect(JSON.stringify(again.journal())).not.toMatch(/binôme-cagibi|2026-03-0[2-8]T(?!00:00Z)/)
  expect(again.undoLabel()).toBe(label)
  // What follows is written on top, and read again.
  await again.commit('next', (now) => withRecords(now, [aPassage('next')])).saved
  expect((await opened(id, PASSPHRASE)).estate.passage.has('next')).toBe(true)
})
