import { afterEach, beforeEach, expect, test } from 'vitest'
import { isFault } from '../../../src/domain/refusal.ts'
import { changePassphrase, makeRecovery } from '../../../src/platform/vault/access.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import { removeVault } from '../../../src/platform/vault/registry.ts'
import { anEstate } from '../../store/builders.ts'
import { readRaw } from './raw-stores.ts'
import { created, PASSPHRASE, whole } from './scene.ts'

const NEXT = 'cinq autres mots sans lien'
const opens = async (passphrase: string): Promise<boolean> => {
  const opened = await openVault({ id: 'mine', passphrase })
  if (isFault(opened)) {
    expect(opened.code).toBe('passphrase-wrong')
    return false
  }
  opened.close()
  return true
}

beforeEach(async () => {
  await removeVault('mine')
  ;(await created('mine', anEstate(), PASSPHRASE)).close()
})
afterEach(() => removeVault('mine'))

test('the passphrase changes: the one before opens nothing, and no record is written anew', async () => {
  const before = await readRaw('mine')
  expect(await changePassphrase('mine', 'autre chose', NEXT)).toMatchObject({ code: 'passphrase-wrong' })
  expect(await opens(PASSPHRASE)).toBe(true)
  expect(await changePassphrase('mine', PASSPHRASE, NEXT)).toBeNull()
  expect([await opens(PASSPHRASE), await opens(NEXT)]).toEqual([false, true])
  const after = await readRaw('mine')
  for (const store of ['records', 'pages', 'journal'] as const) expect(after[store]).toEqual(before[store])
  expect(after.meta).not.toEqual(before.meta)
})

test('a recovery sheet opens the territory, however its code is typed, and lets choose a new passphrase', async () => {
  const made = await makeRecovery('mine', PASSPHRASE)
  if (isFault(made)) throw new Error(made.code)
  expect(await opens(made.code.toLowerCase().replaceAll('-', ' '))).toBe(true)
  expect(await changePassphrase('mine', made.code, NEXT)).toBeNull()
  expect([await opens(PASSPHRASE), await opens(NEXT), await opens(made.code)]).toEqual([false, true, true])
})

test('a new sheet takes the place of the one before; without the passphrase none is made', async () => {
  expect(await makeRecovery('mine', 'autre chose')).toMatchObject({ code: 'passphrase-wrong' })
  const [first, second] = [await makeRecovery('mine', PASSPHRASE), await makeRecovery('mine', PASSPHRASE)]
  if (isFault(first) || isFault(second)) throw new Error('no code')
  expect([await opens(first.code), await opens(second.code)]).toEqual([false, true])
})

test('an open territory goes on while its passphrase changes', async () => {
  const vault = whole(await openVault({ id: 'mine', passphrase: PASSPHRASE }))
  expect(await changePassphrase('mine', PASSPHRASE, NEXT)).toBeNull()
  expect(await vault.persist({ entry: null, after: anEstate(), all: [] })).toBeNull()
  vault.close()
  // All written anew: the new passphrase stays, and so does the sheet.
  expect([await opens(PASSPHRASE), await opens(NEXT)]).toEqual([false, true])
})
