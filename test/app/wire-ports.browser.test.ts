import { expect, test } from 'vitest'
import { BaseMapMemory } from '../../src/app/base-map-memory.ts'
import type { Home } from '../../src/app/home.ts'
import { InstalledCopy } from '../../src/app/installed-copy.ts'
import { wirePorts } from '../../src/app/wire-ports.ts'
import { readContext } from '../../src/operations/imports/read-context.ts'
import { anEstate } from '../store/builders.ts'

test('a dropped folder, or a file that has gone, is a fault by name', async () => {
  const ports = wirePorts(
    {} as Home,
    { id: 'device', newId: (kind) => kind },
    () => 0,
    new BaseMapMemory(false),
    new InstalledCopy(() => undefined),
  )
  const read = await ports.read(
    {
      name: 'dossier',
      size: 4096,
      bytes: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
      stream: () => new ReadableStream<Uint8Array>(),
    },
    readContext({ estate: anEstate(), session: { today: '2026-11-24' } }),
    {},
  )
  expect(read).toMatchObject({ kind: 'fault', code: 'file-unreadable', at: { file: 'dossier' } })
})
