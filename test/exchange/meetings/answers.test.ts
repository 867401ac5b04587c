import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswersFile } from '../../../src/domain/partners/answers-file.ts'
import type { MeetingPart } from '../../../src/domain/partners/meeting-part.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import type { Figure } from '../../../src/domain/reports/report.ts'
import { readAnswers } from '../../../src/exchange/meetings/read-answers.ts'
import { writePart } from '../../../src/exchange/meetings/write-part.ts'
import { checkEnvoy } from '../../../src/exchange/packages/check-envoy.ts'
import { readZip } from '../../../src/exchange/packages/read-zip.ts'

const ID = 'a1b2c3d4e5f60718293a'
const FIGURES: readonly Figure[] = [
  { id: 'situations-A', label: 'Propreté et cadre de vie (A)', value: 3, shown: '3', definition: 'x' },
  { id: 'settled', label: 'Réparées ; nettoyées', value: 1, shown: '1', definition: 'x' },
]
const part: MeetingPart = {
  ...{ id: ID, recipient: { id: 'vilogia', name: 'Vilogia', role: 'landlord' }, day: '2026-12-01' },
  ...{ period: { from: '2026-10-01', until: '2026-11-25' }, expires: '2027-11-26', territory: 'essai' },
  report: {
    ...{ name: 'tournee-part-vilogia-2026-12-01', title: 'Votre part', lines: [], fictional: true },
    ...{ made: '2026-11-26', sections: [], notes: [] },
  },
}
const context = {
  parts: new Map([
    [ID, { meeting: 'm1', funder: 'vilogia', figures: new Map(FIGURES.map(({ id, label }) => [id, label])) }],
    ['other', { meeting: 'm1', funder: 'ville', figures: new Map([['settled', 'Réparées']]) }],
  ]),
  knownNames: [],
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const inside = (): string => {
  const files = readZip(writePart(part, FIGURES).bytes, { entries: 9, bytes: 1_000_000 })
  if (isRefusal(files)) throw new Error(files.code)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get('reponses.csv'))
}
const read = (text: string | Uint8Array): AnswersFile => {
  const answer = readAnswers('reponses.csv', typeof text === 'string' ? bytes(text) : text, context)
  if (isRefusal(answer)) throw new Error(answer.code)
  return answer
}
const HEAD = 'part;chiffre;libelle;valeur;reponse'

test('a part is a page, a table to answer in and a manifest that proves both, and the same part the same bytes', () => {
  const file = writePart(part, FIGURES)
  expect(file.name).toBe('tournee-part-vilogia-2026-12-01.zip')
  expect(writePart(part, FIGURES).bytes).toEqual(file.bytes)
  const check = checkEnvoy(new Map([[file.name, file.bytes]]))
  expect(check).toMatchObject({
    ...{ format: 'tournee-part', recipient: 'Vilogia', expires: '2027-11-26', fictional: true },
    files: [
      { file: 'reponses.csv', state: 'same' },
      { file: 'part.html', state: 'same' },
    ],
  })
  expect(inside()).toBe(
    `\ufeff${HEAD}\r\n${ID};situations-A;Propreté et cadre de vie (A);3;\r\n${ID};settled;"Réparées ; nettoyées";1;\r\n`,
  )
})

test('filled in and given back, the table or its archive says what was answered to which figure', () => {
  const filled = inside().replace('(A);3;', '(A);3;Passage hebdomadaire dès lundi')
  expect(read(filled)).toEqual({
    ...{ file: 'reponses.csv', meeting: 'm1', funder: 'vilogia', empty: 1, notices: [] },
    answers: [
      {
        ...{ figure: 'situations-A', label: 'Propreté et cadre de vie (A)', row: 2, isDoubtful: false },
        text: 'Passage hebdomadaire dès lundi',
      },
    ],
  })
  expect(read(writePart(part, FIGURES).bytes)).toMatchObject({ answers: [], empty: 2 })
})

test('columns in another order, another encoding and a formula made harmless are read', () => {
  const text = `reponse,part,chiffre\r\n'=réparé,${ID.toUpperCase()},settled\r\n`
  const latin = Uint8Array.from(text, (each) => each.charCodeAt(0))
  expect(read(latin).answers).toMatchObject([{ figure: 'settled', text: '=réparé' }])
})

test('bad rows are told, each with its row and column; good ones stay', () => {
  const rows = [
    `${ID};situations-A;x;3;Merci`,
    `${ID};situations-A;x;3;Encore`,
    `${ID};inconnu;x;3;Rien`,
    `other;settled;x;3;D’un autre`,
    `${ID};settled;x;3;${'x'.repeat(501)}`,
  ]
  const { answers, notices } = read([HEAD, ...rows].join('\n'))
  expect(answers.map(({ text }) => text)).toEqual(['Merci'])
  expect(notices.map(({ code, at }) => [code, at?.row, at?.field])).toEqual([
    ['answer-twice', 3, 'chiffre'],
    ['answer-figure-unknown', 4, 'chiffre'],
    ['answer-other-part', 5, 'part'],
    ['answer-long', 6, 'reponse'],
  ])
})

test('words that may designate somebody are marked, and repeated in no notice', () => {
  const { answers, notices } = read(`${HEAD}\n${ID};settled;x;1;Vu avec Mme Dubois\n`)
  expect(answers[0]?.isDoubtful).toBe(true)
  expect(JSON.stringify(notices)).not.toContain('Dubois')
})

test.each([
  ['', 'file-empty'],
  ['identifiant;statut\n1;2', 'answers-not-ours'],
  [`${HEAD}\nautre;settled;x;1;Oui`, 'answers-not-ours'],
  ['{"a":1}', 'unknown-format'],
  ['<!doctype html><html><body>x</body></html>', 'file-is-html'],
])('%j is refused', (text, code) => {
  expect(readAnswers('x.csv', bytes(text), context)).toMatchObject({ kind: 'refusal', code })
})

test('any bytes give a verdict, and what is answered is of the part and not empty', () => {
  const cell = fc.oneof(fc.constantFrom(ID, 'other', 'settled', 'situations-A', '', '"', "'=1"), fc.string())
  const table = fc
    .array(fc.array(cell, { minLength: 3, maxLength: 6 }), { maxLength: 12 })
    .map((rows) => bytes([HEAD, ...rows.map((cells) => cells.join(';'))].join('\n')))
  const damaged = fc
    .tuple(fc.nat(400), fc.nat(255))
    .map(([at, value]) => writePart(part, FIGURES).bytes.map((each, rank) => (rank === at ? value : each)))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), table, damaged), (given) => {
      const answer = readAnswers('x.csv', given, context)
      if (isRefusal(answer)) return
      const known = context.parts.get(answer.funder === 'ville' ? 'other' : ID)!
      expect(answer.funder).toBe(known.funder)
      for (const { figure, text } of answer.answers) {
        expect(known.figures.has(figure)).toBe(true)
        expect(text.trim()).not.toBe('')
        expect(text.length).toBeLessThanOrEqual(500)
      }
      expect(new Set(answer.answers.map(({ figure }) => figure)).size).toBe(answer.answers.length)
    }),
    { numRuns: 400 },
  )
})
