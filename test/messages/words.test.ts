import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BAND_HOURS, HOUR_BANDS } from '../../src/domain/half-day.ts'
import { AUDIENCES, STATUSES } from '../../src/domain/situation.ts'
import { COMPONENTS, DEFECTS, FAMILIES } from '../../src/domain/taxonomy.ts'
import { NOT_DONE_REASONS } from '../../src/domain/week/passage.ts'
import { situations } from '../../src/messages/territory.ts'
import { words } from '../../src/messages/words.ts'

const folder = 'src/messages'

/** Words of a patrol or a complaint desk, that no screen may say; « table ronde » is the trade's. */
const banned =
  /patrouille|(?<!table )\brondes?\b|suspect(?!Spans)|surveillance|délinquan|\bcibles?\b|\bdoses?\b|quadrillage|imprévisible|points? chauds?|\bsignalements?\b|anonyme/i

const sentencesOf = (source: string): string[] =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, quoted, template]) =>
    (quoted ?? template ?? '').replace(/\$\{[^}]*\}/g, ''),
  )

test('the banned words are recognised, and the trade’s own are not', () => {
  for (const text of [
    'une ronde du soir',
    'Patrouille',
    'lieu suspect',
    'données anonymes',
    'un signalement',
  ])
    expect(text).toMatch(banned)
  for (const text of ['table ronde', 'tournée', 'présence', 'inciblé', 'signaler'])
    expect(text).not.toMatch(banned)
})

test('no message says a banned word', () => {
  const said = readdirSync(folder)
    .flatMap((file) =>
      sentencesOf(readFileSync(join(folder, file), 'utf8')).map((text) => `${file}: ${text}`),
    )
    .filter((text) => banned.test(text.slice(text.indexOf(': '))))
  expect(said).toEqual([])
})

test('every code of the records has its word, and no two of a list are the same', () => {
  const lists: [readonly string[], Readonly<Record<string, string>>][] = [
    [FAMILIES, words.family],
    [STATUSES, words.status],
    [AUDIENCES, words.audience],
    [HOUR_BANDS, words.band],
    [NOT_DONE_REASONS, words.notDone],
    [COMPONENTS, words.component],
    [DEFECTS, words.defect],
  ]
  for (const [codes, labels] of lists) {
    expect(Object.keys(labels).sort()).toEqual([...codes].sort())
    expect(new Set(Object.values(labels)).size).toBe(codes.length)
  }
})

test('the hours written for a band are those of the band', () => {
  for (const band of HOUR_BANDS) {
    const [start, end] = BAND_HOURS[band]
    expect(words.bandHours[band].replace(/\s/g, ' ')).toBe(`${start} h – ${end} h`)
  }
})

test('a form is given up by one word: « Annuler » is what undoes', () => {
  for (const file of readdirSync(folder)) {
    const source = readFileSync(join(folder, file), 'utf8')
    expect(source, file).not.toMatch(/\b(cancel|giveUp|dropDraft): '(Annuler|Abandonner|Fermer)'/)
  }
})

test('who told of a situation is asked for in whole words', () => {
  expect(situations.by).toBe('Rapportée par')
})
