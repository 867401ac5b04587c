import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { anEstate, aPair, aSituation } from '../../store/builders.ts'
import { latin1, readRaw } from './raw-stores.ts'
import { created, freshId, PASSPHRASE, storeOver } from './scene.ts'

const numbers = Array.from({ length: 40 }, (_, index) => index)
const situations = numbers.map((index) =>
  aSituation(`situation-secrète-${index}`, {
    place: `lieu-${index}-cagibi`,
    note: `Hall ${index}, porte dégradée`,
  }),
)
const pairs = numbers.map((index) => aPair(`pair-${index}-alphabet`, { name: `Nom ${index} de binôme` }))
/** 200 texts: ids, places, notes and names, half of them in pages, half in loose records and entries. */
const plaintexts = [
  ...situations.flatMap(({ id, place, note }) => [id, place, note!]),
  ...pairs.flatMap(({ id, name }) => [id, name]),
]

/** Which of the texts the database holds, in UTF-8, UTF-16 or as they are, in keys or values. */
const found = async (id: string): Promise<string[]> => {
  const pieces: string[] = []
  const collect = (value: unknown): void => {
    if (value instanceof Uint8Array) pieces.push(latin1(value))
    else if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) collect(each)
    else pieces.push(String(value))
  }
  for (const entries of Object.values(await readRaw(id))) for (const entry of entries) collect(entry)
  const all = pieces.join('\n')
  const utf16 = (text: string): string => [...text].map((char) => `${char}\0`).join('')
  return plaintexts.filter((text) =>
    [text, latin1(new TextEncoder().encode(text)), utf16(text)].some((form) => all.includes(form)),
  )
}

const filled = async (passphrase?: string): Promise<string> => {
  const id = freshId()
  const half = numbers.length / 2
  const vault = await created(id, anEstate(...situations.slice(0, half), ...pairs.slice(0, half)), passphrase)
  const store = storeOver(vault)
  await store.commit('half', (now) => withRecords(now, [...situations.slice(half), ...pairs.slice(half)]))
    .saved
  return id
}

test('a sealed territory holds none of 200 known texts', async () => {
  expect(new Set(plaintexts).size).toBe(200)
  expect(await found(await filled(PASSPHRASE))).toEqual([])
})

test('a plain territory holds all of them, by the same search', async () => {
  expect(await found(await filled())).toHaveLength(200)
})

test('keys of a sealed territory say nothing, and no value is sealed twice alike', async () => {
  const id = await filled(PASSPHRASE)
  const raw = await readRaw(id)
  for (const [key] of [...raw.records!, ...raw.pages!]) expect(key).toMatch(/^[0-9a-f]{32}$/)
  const starts = [...raw.records!, ...raw.pages!, ...raw.journal!].map(([, value]) =>
    latin1((value as Uint8Array).slice(0, 12)),
  )
  expect(new Set(starts).size).toBe(starts.length)
})

test('the key of the data is wrapped under 600 000 rounds, and two territories of one passphrase share none', async () => {
  const [one, two] = [await readRaw(await filled(PASSPHRASE)), await readRaw(await filled(PASSPHRASE))]
  const [first, second] = [one, two].map((raw) => raw.meta!.find(([key]) => key === 'wrapping')![1])
  expect(first).toMatchObject({ iterations: 600_000 })
  expect((first as { salt: Uint8Array }).salt).toHaveLength(16)
  expect(second).not.toEqual(first)
  expect(two.records!.map(([key]) => key)).not.toEqual(one.records!.map(([key]) => key))
})
