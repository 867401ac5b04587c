import { expect, test } from 'vitest'
import { KINDS } from '../../src/domain/estate.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { canaries, leaksIn, withCanaries, withoutCanaries } from './canary.ts'

const example = exampleEstate(1, '2026-11-24')

test('10 000 canaries are all put into the estate, whose kinds and ids stay', () => {
  const filled = withCanaries(example)
  const texts = JSON.stringify(KINDS.map((kind) => [...filled[kind].values()]))
  const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
  expect(canaries()).toHaveLength(10_000)
  const some = canaries().filter((_, n) => n % 40 === 0 || n > 9_950)
  expect(some.filter((canary) => !texts.includes(inJson(canary)))).toEqual([])
  const plain = withoutCanaries(example)
  for (const kind of KINDS) expect([...filled[kind].keys()]).toEqual([...plain[kind].keys()])
})

test('a fragment of five letters of one canary is found, however it is written; what was there without is not', () => {
  const canary = canaries()[1]!
  const fragment = canary.slice(2, 9)
  expect(leaksIn([`xx ${fragment.toUpperCase()}`], ['xx']).length).toBeGreaterThan(0)
  expect(leaksIn([`${'long '.repeat(900)} ${fragment}`], []).length).toBeGreaterThan(0)
  expect(leaksIn([`xx ${fragment}`], [`xx ${fragment}`])).toEqual([])
  expect(leaksIn(['ce trimestre, 12 situations de vie de voisinage'], [])).toEqual([])
})

test('a text that is shown by right is left as it stands', () => {
  const filled = withCanaries(example, { except: ['action.title'] })
  for (const [id, { title }] of example.action) expect(filled.action.get(id)?.title).toBe(title)
  for (const [id, { note }] of filled.action) expect(note, id).toMatch(/\S/)
})
