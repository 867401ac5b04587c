import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { precacheOf, writeServiceWorker } from '../../build/service-worker.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tournee-'))
  mkdirSync(join(folder, 'assets'))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
})
afterEach(() => rmSync(folder, { recursive: true }))

const files = {
  'index.html': '<!doctype html>',
  'assets/index-a1.js': 'start()',
  'assets/letters-b2.woff2': 'woff2',
  'assets/letters-b2.woff': 'woff',
  'icon.svg': '<svg/>',
}

test('all that was built is in the list with its hash, but older fonts and the worker itself', () => {
  writeFileSync(join(folder, 'service-worker.js'), 'the one before')
  const { files: listed } = precacheOf(folder)
  expect(Object.keys(listed)).toEqual([
    'assets/index-a1.js',
    'assets/letters-b2.woff2',
    'icon.svg',
    'index.html',
  ])
  expect(listed['icon.svg']).toBe(`sha256-${createHash('sha256').update('<svg/>').digest('base64')}`)
})

test('the version follows the bytes and the names, and nothing else', () => {
  const { version } = precacheOf(folder)
  writeFileSync(join(folder, 'service-worker.js'), 'anything')
  writeFileSync(join(folder, 'icon.svg'), files['icon.svg'])
  expect(precacheOf(folder).version).toBe(version)
  writeFileSync(join(folder, 'icon.svg'), '<svg />')
  const changed = precacheOf(folder).version
  expect(changed).not.toBe(version)
  writeFileSync(join(folder, 'icon.svg'), files['icon.svg'])
  writeFileSync(join(folder, 'assets/later-c3.js'), '')
  expect(new Set([version, changed, precacheOf(folder).version]).size).toBe(3)
})

test('the worker is one plain script that holds the list and asks for nothing else', async () => {
  await writeServiceWorker(folder)
  const script = readFileSync(join(folder, 'service-worker.js'), 'utf8')
  const { version, files: listed } = precacheOf(folder)
  expect(script).toContain(version)
  for (const hash of Object.values(listed)) expect(script).toContain(hash)
  expect(script).not.toMatch(/\bimport\b|importScripts|https?:|__PRECACHE__/)
  expect(() => new Function(script)).not.toThrow()
  // Written again over the one before, it is the same.
  await writeServiceWorker(folder)
  expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toBe(script)
})
