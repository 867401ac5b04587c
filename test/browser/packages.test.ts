import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packages } from './packages.ts'

/** Source, and what the browser's tests are made of. */
const isOnPages = (path: string): boolean =>
  /^(src\/(?!cli\/).*|test\/(?!artefacts\/)(.*\.browser\.test|ui\/[^/]*))\.ts$/.test(path)
/** Packages that a file imports as values; not vitest's own, nor files that Vite serves as they are. */
const imported = /^(?:import|export) (?!type )(?:[^'"]*? from )?'(?![.]|vitest\b)([^'?]+)'$/gm

test('packages that pages import are bundled before the first test', () => {
  const found = ['src', 'test']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter(isOnPages)
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(imported)].map(([, name]) => name))
  expect([...packages].sort()).toEqual([...new Set(found)].sort())
})
