import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const pages = [
  'README.md',
  'CHANGELOG.md',
  'geo/SOURCES.md',
  ...readdirSync('docs', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name)),
]

/** Paths of this repository that a page names: links, and code spans that begin with one of its folders. */
const named = (page: string, text: string): string[] => {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(page), target)))
  const spans = [...text.matchAll(/`((?:src|test|docs|geo|build|styles)\/[\w./-]+)`/g)].map(
    ([, path]) => path!,
  )
  return [...links, ...spans]
}

test.each(pages)('%s names only what exists', (page) => {
  const missing = named(page, readFileSync(page, 'utf8')).filter((path) => !existsSync(path))
  expect(missing).toEqual([])
})

test('every page of docs is reached from the README', () => {
  const reached = new Set<string>(['README.md'])
  for (const page of reached) {
    if (!page.endsWith('.md')) continue
    for (const path of named(page, readFileSync(page, 'utf8'))) {
      reached.add(path.replace(/\/$/, ''))
      // A link to a folder leads to what lies in it.
      for (const other of pages) if (dirname(other) === path.replace(/\/$/, '')) reached.add(other)
    }
  }
  expect(pages.filter((page) => page.startsWith('docs/') && !reached.has(page))).toEqual([])
})
