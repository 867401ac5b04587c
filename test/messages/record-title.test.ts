import { expect, test } from 'vitest'
import { KINDS } from '../../src/domain/estate.ts'
import { backupFileName } from '../../src/messages/backup-file-names.ts'
import { recordTitle } from '../../src/messages/record-title.ts'
import { building, entrance, estate, passage, settings, situation } from '../domain/build.ts'
import { code } from '../domain/code.ts'
import { aPair } from '../store/builders.ts'

const when = { day: '2026-11-20', band: 'evening' } as const
const held = estate(
  settings({}),
  building('b1', { name: 'Démonstration V-01' }),
  entrance('e1', { building: 'b1', number: '3' }),
  code('B1', { label: 'nuisances sonores' }),
  situation('s1', { code: 'B1', place: 'e1', when }),
  passage('p1', { place: 'e1', when }),
  aPair('pair-1', { name: 'Binôme nord' }),
)
const plain = (key: string): string | undefined => recordTitle(held, key)?.replaceAll('\u00a0', ' ')

test('a record is named as who works with it knows it: its kind, what it is about, where and when', () => {
  expect(plain('situation:s1')).toBe(
    'Situation : nuisances sonores, Démonstration V-01, entrée 3, 20 novembre 2026',
  )
  expect(plain('passage:p1')).toBe('Passage : Démonstration V-01, entrée 3, 20 novembre 2026')
  expect(plain('entrance:e1')).toBe('Entrée : Démonstration V-01, entrée 3')
  expect(plain('pair:pair-1')).toBe('Binôme : Binôme nord')
  expect(plain(`settings:${[...held.settings.keys()][0]}`)).toBe('Réglages du territoire')
  expect(recordTitle(held, 'situation:gone')).toBeNull()
})

test('a file of a backup is named by what it holds, its own name after; an unknown one stays as it is', () => {
  expect(backupFileName('street.jsonl')).toBe('Rues (street.jsonl)')
  expect(backupFileName('photo-1.jpg')).toBe('Photo (photo-1.jpg)')
  expect(backupFileName('manifest.json')).toContain('(manifest.json)')
  expect(backupFileName('later.jsonl')).toBe('later.jsonl')
  for (const kind of KINDS) expect(backupFileName(`${kind}.jsonl`)).not.toBe(`${kind}.jsonl`)
})
