import type { Estate } from '../../../../src/domain/estate.ts'
import type { Question, Read, ReadChoices } from '../../../../src/domain/import.ts'
import type { Comparison } from '../../../../src/domain/linkage.ts'
import type { ImportPreview } from '../../../../src/store/session.ts'
import { estate } from '../../../domain/build.ts'
import { holding, metresFrom } from '../../../linkage/sources.ts'
import { deepAll, mount } from '../../mount.ts'
import '../../../../src/ui/territoire/import/import.ts'

export const before = holding('h1', { dwellings: 20, at: metresFrom(0, 0) })
export const moved = holding('h2', { number: '16', at: metresFrom(30, 0) })
export const comparison: Comparison = {
  same: 3,
  differences: [
    { kind: 'holding', id: 'h0', status: 'new', after: holding('h0', { number: '10' }), fields: [] },
    {
      kind: 'holding',
      id: 'h1',
      status: 'changed',
      before,
      after: { ...before, dwellings: 24 },
      fields: ['dwellings'],
    },
    {
      kind: 'holding',
      id: 'h2',
      status: 'moved',
      before: { ...moved, at: metresFrom(0, 0) },
      after: moved,
      fields: ['at'],
      metres: 30,
    },
    { kind: 'holding', id: 'h3', status: 'gone', before: holding('h3', { number: '18' }), fields: [] },
  ],
}
export const landlordQuestion: Question = {
  code: 'landlord-alike',
  choice: 'landlords',
  key: 'VILOJIA',
  params: { name: 'VILOJIA', like: 'VILOGIA' },
  options: [{ value: 'vilogia' }, { value: 'new' }, { value: 'none' }],
  taken: 'vilogia',
}
export const file: Read = {
  kind: 'landlord',
  records: comparison.differences.flatMap(({ after }) => after ?? []),
  datasets: [
    {
      kind: 'dataset',
      id: 'd',
      name: 'Patrimoine Vilogia',
      licence: 'Communiqué par le bailleur',
      date: '2026-01-01',
    },
  ],
  covers: [],
  notices: [4, 5, 9].map((row) => ({
    kind: 'notice',
    code: 'row-bad-number',
    count: 1,
    params: { value: 'douze' },
    at: { row, field: 'logements' },
  })),
  questions: [landlordQuestion, { code: 'swapped-axes' }],
  columns: [
    { header: 'Nb lgts', meaning: 'dwellings', by: 'header', samples: ['20', '24'] },
    { header: 'Locataire', meaning: 'personal', by: 'none', samples: [] },
  ],
  seen: 12,
}
export const source = {
  name: 'patrimoine.csv',
  size: 1,
  bytes: async () => new Uint8Array(),
  stream: () => new Blob().stream(),
}
export const preview = (some: Partial<ImportPreview> = {}): ImportPreview => ({
  file: source.name,
  source,
  choices: {},
  read: file,
  comparison,
  leftOut: new Set(),
  confirmed: new Set(),
  notices: file.notices,
  facts: { dwellingsBefore: 40, dwellingsAfter: 44 },
  ...some,
})

export const scene = async (some: Partial<ImportPreview> = {}, records: Estate = estate(before)) => {
  const asked: ReadChoices[] = []
  const mounted = await mount(
    'tn-import',
    records,
    {
      workspace: 'territoire',
      importProgress: 0,
      territoryView: 'places',
      fitPerimeter: 0,
      importing: { request: source.name, source, state: 'done', result: preview(some) },
    },
    () => ({
      read: async (_source, _context, { choices = {} }) => {
        asked.push(choices)
        return file
      },
      stopReading: () => undefined,
      compare: async () => comparison,
      link: async () => ({ buildings: [], entrances: [], links: [] }),
    }),
  )
  const all = (selector: string) => deepAll(mounted.element.shadowRoot!, selector)
  const inside = (tag: string, selector: string) =>
    all(tag).flatMap((each) => deepAll(each.shadowRoot!, selector))
  return { ...mounted, asked, all, inside }
}
