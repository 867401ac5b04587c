import { expect, test } from 'vitest'
import type { Read, ReadChoices } from '../../../src/domain/import.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { readContext, sourceOf } from '../read-context.ts'

const list = (town: string, residence: string): string =>
  `bailleur;adresse;commune;logements;r${residence};longitude;latitude\nVilogia;2 rue de Bourgogne;${town};5;Tour;3.1121;50.6421\nVilogia;4 rue de Bourgogne;${town};5;Tour;3.1122;50.6422\n`
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

const reading = async (content: Uint8Array | string, choices: ReadChoices = {}) => {
  const read = (await readFile(sourceOf(content), readContext(), { as: 'landlord', choices })) as Read
  const [holding] = read.records
  return {
    commune: holding && 'commune' in holding ? holding.commune : undefined,
    question: read.questions.find(({ code }) => code === 'encoding'),
  }
}

test('text encoded twice is asked about with both readings, and is read as chosen', async () => {
  const twice = list('Mons-en-BarÅ“ul', 'Ã©sidence')
  const { question } = await reading(twice)
  expect(question).toMatchObject({ choice: 'encoding', taken: 'UTF-8' })
  expect(question?.settled).toBeUndefined()
  expect(question?.options).toEqual([
    { value: 'UTF-8', label: '« Mons-en-BarÅ“ul, rÃ©sidence » (UTF-8)' },
    { value: 'repaired', label: '« Mons-en-Barœul, résidence » (accents réparés)' },
  ])
  const repaired = await reading(twice, { encoding: 'repaired' })
  expect(repaired.commune).toBe('Mons-en-Barœul')
  expect(repaired.question).toMatchObject({ taken: 'repaired', settled: true })
})

test('two files pasted together, of two encodings, are put right as well', async () => {
  const [head = '', first = ''] = list('Mons-en-Bar\u009cul', '\u00e9sidence').split('\n')
  const mixed = bytes(
    `${head}\n${first}\nVilogia;6 rue de Bourgogne;Mons-en-Bar\u00c5\u0093ul;5;Tour;3.1123;50.6423\n`,
  )
  expect((await reading(mixed)).question).toMatchObject({ taken: 'Windows-1252' })
  const read = (await readFile(sourceOf(mixed), readContext(), {
    as: 'landlord',
    choices: { encoding: 'repaired' },
  })) as Read
  const towns = read.records.flatMap((record) => ('commune' in record ? [record.commune] : []))
  expect(new Set(towns)).toEqual(new Set(['Mons-en-Barœul']))
})

test('Windows-1252 is taken without waiting, ISO-8859-15 shown beside it where it gives other words', async () => {
  const { commune, question } = await reading(bytes(list('Mons-en-Bar\u009cul', '\u00e9sidence')))
  expect(commune).toBe('Mons-en-Barœul')
  expect(question).toMatchObject({ taken: 'Windows-1252', settled: true })
  expect(question?.options?.map(({ value }) => value)).toEqual(['Windows-1252', 'ISO-8859-15'])
  expect((await reading(bytes(list('Mons', '\u00e9sidence')))).question).toBeUndefined()
})

test('signs that no word has wait for an answer: ISO-8859-15 read as Windows-1252', async () => {
  const latin9 = bytes(list('Mons-en-Bar\u00bdul', '\u00e9sidence'))
  const { question } = await reading(latin9)
  expect(question?.settled).toBeUndefined()
  expect(question?.options?.[1]?.label).toBe('« Mons-en-Barœul » (ISO-8859-15)')
  expect((await reading(latin9, { encoding: 'ISO-8859-15' })).commune).toBe('Mons-en-Barœul')
})
