import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOfMaterials } from '../../build/bill-of-materials.ts'
import { installedPackages } from '../../build/installed-packages.ts'

const app = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string
  version: string
  license: string
  dependencies: Record<string, string>
}

test('each dependency is named with its version, licence and print; tools are not', () => {
  const { components } = billOfMaterials(app, installedPackages())
  const names = new Set(components.map(({ name }) => name))
  for (const name of Object.keys(app.dependencies)) expect(names).toContain(name)
  expect(names).not.toContain('vitest')
  for (const each of components) {
    expect(each.purl).toBe(`pkg:npm/${each.name.replace('@', '%40')}@${each.version}`)
    expect(each.licenses[0]!.expression).not.toBe('')
    expect('hashes' in each && each.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/)
  }
  expect(new Set(components.map((each) => each['bom-ref'])).size).toBe(components.length)
})

test('it has neither time nor serial number, so that two builds are the same', () => {
  const text = JSON.stringify(billOfMaterials(app, installedPackages()))
  expect(text).not.toMatch(/timestamp|serialNumber/)
  expect(JSON.stringify(billOfMaterials(app, installedPackages()))).toBe(text)
})
