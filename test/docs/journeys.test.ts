import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const PAGES = 'docs/journeys'
const PICTURES = join(PAGES, 'pictures')
const TESTS = 'test/journeys'
const END = '.journey.test.ts'
/** Bytes that a picture may have, as a page of them is read over a phone too. */
const PICTURE_BYTES = 120_000

const pages = readdirSync(PAGES)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -'.md'.length))
const tests = readdirSync(TESTS)
  .filter((name) => name.endsWith(END))
  .map((name) => name.slice(0, -END.length))
const pictures = readdirSync(PICTURES)

const page = (name: string): string => readFileSync(join(PAGES, `${name}.md`), 'utf8')
const testOf = (name: string): string => readFileSync(join(TESTS, `${name}${END}`), 'utf8')
const shown = (name: string): string[] =>
  [...page(name).matchAll(/!\[[^\]]+\]\(pictures\/([^)]+)\)/g)].map(([, file]) => file!)

test('each journey has its page, each page its journey, and the index leads to all', () => {
  expect(tests.length).toBeGreaterThan(0)
  expect(pages.toSorted()).toEqual(tests.toSorted())
  for (const name of pages) expect(page('README')).toContain(`](${name}.md)`)
})

test.each(pages)(
  '%s says who, where, with what, what they hold; its test takes the pictures it shows',
  (name) => {
    for (const heading of ['## Who', '## What they hold at the end', '## Steps'])
      expect(page(name)).toContain(heading)
    expect(page(name)).toContain(`\`${TESTS}/${name}${END}\``)
    expect(testOf(name)).toContain(`journey('${name}')`)
    expect(shown(name).length).toBeGreaterThan(0)
    const taken = [...testOf(name).matchAll(/picture\(\w+, '([\w-]+)'\)/g)].map(
      ([, last]) => `${name}-${last}.jpg`,
    )
    expect(shown(name).toSorted()).toEqual(taken.toSorted())
  },
)

test('every picture is shown by a page and small', () => {
  expect(pictures.toSorted()).toEqual(pages.flatMap(shown).toSorted())
  for (const each of pictures)
    expect([each, statSync(join(PICTURES, each)).size <= PICTURE_BYTES]).toEqual([each, true])
})
