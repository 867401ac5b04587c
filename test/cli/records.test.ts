import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { argumentsOf } from '../../src/cli/arguments.ts'
import { readEstate } from '../../src/cli/read-estate.ts'
import { writeBackup } from '../../src/exchange/backups/write-backup.ts'
import { estate, passage, situation } from '../domain/build.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { tournee } from './tournee.ts'

const TODAY = '2026-11-24'
const passphrase = 'quatre mots assez longs'
const folder = mkdtempSync(join(tmpdir(), 'tournee-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const written = async (file: string, backup: ReturnType<typeof writeBackup>): Promise<string> => {
  const path = join(folder, file)
  writeFileSync(path, (await backup).bytes)
  return path
}
const example = written('exemple.zip', writeBackup(exampleEstate(1, TODAY), [], { made: TODAY }))
const held = estate(
  situation('kept', { when: { day: '2026-11-10', band: 'morning' } }),
  situation('over', { code: 'G1', place: 'nord', when: { day: '2024-01-10', band: 'morning' } }),
  passage('p', { when: { day: '2026-11-10', band: 'morning' } }),
)
const sealed = written('quartier.zip.age', writeBackup(held, [], { made: TODAY, passphrase, workFactor: 4 }))

test('--records of a plain example works on the records that it was made of: the same files for a funder', async () => {
  const period = ['--from', '2026-07-01', '--until', '2026-09-30', '--today', TODAY, '--to', 'vilogia']
  const exported = async (name: string, ...from: readonly string[]) => {
    const out = join(folder, name)
    const { status, stderr } = await tournee('export', '--out', out, ...period, ...from)
    expect([status, stderr]).toEqual([0, ''])
    return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]))
  }
  const ours = await exported('of-backup', '--records', await example)
  expect(ours.get('situations.csv')!.split('\n').length).toBeGreaterThan(5)
  expect(ours).toEqual(await exported('of-example', '--example', '1'))
})

test('--records of a sealed backup takes its passphrase from the environment, and leaves out what is over', async () => {
  const read = async () => readEstate(argumentsOf(['plan', '--records', await sealed]), TODAY)
  vi.stubEnv('TOURNEE_PASSPHRASE', passphrase)
  const { situation: situations, passage: passages, entrance: entrances } = await read()
  expect([...situations.keys()]).toEqual(['kept'])
  expect([...passages.keys()]).toEqual(['p'])
  expect([...entrances.keys()]).toEqual(['e1', 'e2'])
})

test('a sealed backup that does not open, one that is cut, another file or another territory beside it is wrong usage, said', async () => {
  const refused = async (...from: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await tournee('plan', '--today', TODAY, ...from)
    expect([status, stdout]).toEqual([2, ''])
    return stderr
  }
  vi.stubEnv('TOURNEE_PASSPHRASE', 'une autre phrase longue')
  expect(await refused('--records', await sealed)).toContain('La phrase secrète n’ouvre pas cette sauvegarde')
  vi.stubEnv('TOURNEE_PASSPHRASE', '')
  expect(await refused('--records', await sealed)).toContain('La phrase secrète n’ouvre pas cette sauvegarde')
  const cut = join(folder, 'cut.zip')
  writeFileSync(cut, readFileSync(await example).subarray(0, -40))
  expect(await refused('--records', cut)).toContain('n’est plus telle qu’elle a été écrite')
  const other = join(folder, 'other.csv')
  writeFileSync(other, 'Bailleur;N°\n')
  expect(await refused('--records', other)).toContain('Ce n’est pas une sauvegarde')
  for (const more of [
    ['--example', '1'],
    ['--territory', 'geo'],
  ])
    expect(await refused('--records', await example, ...more)).toContain(
      '--records holds a territory of its own',
    )
})
