import { expect, test } from 'vitest'
import { fileSource } from '../../../src/ui/parts/file-source.ts'

const aFile = (): File => new File(['numéro;bailleur\n'], 'entrées.csv', { type: 'text/csv' })

test('a file gives its name, its size and its bytes', async () => {
  const source = fileSource(aFile())
  expect(source).toMatchObject({ name: 'entrées.csv', size: 17 })
  expect(new TextDecoder().decode(await source.bytes())).toBe('numéro;bailleur\n')
})
