import { expect, test } from 'vitest'
import type { Source } from '../../../src/domain/import.ts'
import type { MeetingPart } from '../../../src/domain/partners/meeting-part.ts'
import { writePart } from '../../../src/exchange/meetings/write-part.ts'
import { readZip } from '../../../src/exchange/packages/read-zip.ts'
import { envoyOf } from '../../../src/operations/imports/envoy-of.ts'
import { headOf } from '../../../src/operations/imports/head-of.ts'

const part: MeetingPart = {
  ...{ id: 'a1', recipient: { id: 'vilogia', name: 'Vilogia', role: 'landlord' }, day: '2026-12-01' },
  ...{ period: { from: '2026-10-01', until: '2026-11-25' }, expires: '2027-11-26', territory: 'essai' },
  report: {
    ...{ name: 'part', title: 'Votre part', lines: [], fictional: true, made: '2026-11-26' },
    ...{ sections: [], notes: [] },
  },
}
const source = (bytes: Uint8Array): Source =>
  ({
    name: 'x',
    size: bytes.length,
    stream: () => new Blob([bytes as BlobPart]).stream(),
  }) as unknown as Source

test('dropped anywhere, the archive of a part and the table inside it are known as answers', async () => {
  const { bytes } = writePart(part, [{ id: 'settled', label: 'x', value: 1, shown: '1', definition: 'x' }])
  expect(envoyOf(await headOf(source(bytes)))).toBe('answers')
  const files = readZip(bytes, { entries: 9, bytes: 1_000_000 })
  if (!('get' in files)) throw new Error('no archive')
  expect(envoyOf(await headOf(source(files.get('reponses.csv')!)))).toBe('answers')
  expect(envoyOf(await headOf(source(new TextEncoder().encode('part;chiffre\n1;2'))))).toBeNull()
})
