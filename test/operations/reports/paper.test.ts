import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { fault, refusal } from '../../../src/domain/refusal.ts'
import type { Report } from '../../../src/domain/reports/report.ts'
import { sha256Hex } from '../../../src/domain/stable-hash.ts'
import { layOut } from '../../../src/exchange/papers/lay-out.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { closePaper } from '../../../src/operations/reports/close-paper.ts'
import { copyPicture } from '../../../src/operations/reports/copy-picture.ts'
import { editPaper } from '../../../src/operations/reports/edit-paper.ts'
import { printPaper } from '../../../src/operations/reports/print-paper.ts'
import { saveDocument } from '../../../src/operations/reports/save-document.ts'
import { savePaper } from '../../../src/operations/reports/save-paper.ts'
import { saveTables } from '../../../src/operations/reports/save-tables.ts'
import { showPaper } from '../../../src/operations/reports/show-paper.ts'
import type { ReportsPorts } from '../../../src/operations/reports-ports.ts'
import { estate, landlord, settings } from '../../domain/build.ts'
import { wholeReport } from '../../exchange/papers/made-up-report.ts'
import { anApp } from '../an-app.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const period = { from: '2026-07-01', until: '2026-09-30' }
const asked = { report: wholeReport, to: 'vilogia', form: 'report', period } as const

const anAppWithPaper = (over: Partial<ReportsPorts> = {}, ports: Partial<Ports> = {}) => {
  const saved: { name: string; text: string }[] = []
  let printed = 0
  let written: Report | null = null
  const reports: Partial<ReportsPorts> = {
    layOut: async (report, layout) => layOut(report, layout),
    writeHtml: async ({ name, title }) => ({ name: `${name}.html`, bytes: bytes(title), type: 'text/html' }),
    writeTables: async ({ name }) => ({ name: `${name}.csv`, bytes: bytes('tables'), type: 'text/csv' }),
    writeDocument: async (report) => {
      written = report
      return { name: 'essai.docx', bytes: bytes('docx'), type: 'application/docx' }
    },
    writeChart: async (_report, chart) => ({
      name: `${chart}.svg`,
      bytes: bytes('<svg/>'),
      type: 'image/svg+xml',
    }),
    drawPicture: async () => ({ name: 'essai.png', bytes: bytes('png'), type: 'image/png' }),
    copyPicture: async () => null,
    ...over,
  }
  const app = anApp(withRecords(estate(), [settings(), landlord('vilogia')]), {
    ports: {
      reports: reports as ReportsPorts,
      writePicture: async () => ({ name: 'carte.svg', bytes: bytes('<svg/>'), type: 'image/svg+xml' }),
      saveBytes: async (name, data) => {
        saved.push({ name, text: new TextDecoder().decode(data) })
        return null
      },
      print: async () => {
        printed++
      },
      ...ports,
    } satisfies Partial<Ports>,
  })
  return { ...app, saved, printed: () => printed, written: () => written }
}

test('a report is shown as a page in place of the screen, for whom it is, and put away', async () => {
  const { store, run } = anAppWithPaper()
  await run(showPaper, asked)
  const { paper, sheets, handout } = store.read().session
  expect(paper).toMatchObject({ ...asked, edits: {}, paper: { size: 'A4', orientation: 'portrait' } })
  expect([sheets, handout]).toEqual([null, null])
  await run(closePaper, undefined)
  expect(store.read().session.paper).toBeNull()
  expect(await run(closePaper, undefined)).toMatchObject({ kind: 'refusal', code: 'no-paper' })
})

test('a text is changed on the page, laid out anew on the same sheet; the report and the records stay', async () => {
  const { store, run } = anAppWithPaper()
  await run(showPaper, { ...asked, size: 'A3', orientation: 'landscape' })
  const before = store.read()
  await run(editPaper, { id: 'fact', text: '  Une semaine de fête. ' })
  const { paper } = store.read().session
  expect(paper!.edits).toEqual({ fact: 'Une semaine de fête.' })
  expect(JSON.stringify(paper!.paper.body)).toContain('Une semaine de fête.')
  expect(paper!.paper).toMatchObject({ size: 'A3', orientation: 'landscape' })
  expect(paper!.report).toBe(wholeReport)
  expect(store.read().estate).toBe(before.estate)
  expect(await run(editPaper, { id: 'no-such', text: 'a' })).toMatchObject({ code: 'part-gone' })
  expect(await run(editPaper, { id: 'fact', text: 'a'.repeat(2001) })).toMatchObject({ code: 'text-needed' })
})

test('a text that designates somebody is not taken, and a page that has one may not leave', async () => {
  const { store, run, saved, printed } = anAppWithPaper()
  await run(showPaper, asked)
  const text = 'Mme Durand remercie l’équipe.'
  expect(await run(editPaper, { id: 'fact', text })).toMatchObject({ code: 'note-names-someone' })
  expect(store.read().session.paper!.edits).toEqual({})
  store.look(({ paper }) => ({ paper: { ...paper!, edits: { fact: text } } }))
  for (const operation of [printPaper, savePaper, saveTables, saveDocument])
    expect(await run(operation, undefined)).toMatchObject({ code: 'note-names-someone' })
  expect([saved.length, printed()]).toEqual([0, 0])
})

test.each([
  ['the page', savePaper, 'essai-2026-T3.html', 'Bilan trimestriel'],
  ['the tables', saveTables, 'essai-2026-T3.csv', 'tables'],
  ['the document', saveDocument, 'essai.docx', 'docx'],
] as const)(
  '%s is saved, and noted as sent by name and hash, for good',
  async (_what, operation, name, text) => {
    const { store, run, saved } = anAppWithPaper()
    await run(showPaper, asked)
    await run(operation, undefined)
    expect(saved).toEqual([{ name, text }])
    const [sending, ...others] = [...store.read().estate.sending.values()]
    expect(others).toEqual([])
    expect(sending).toMatchObject({
      ...{
        form: 'report',
        to: 'vilogia',
        on: '2026-11-24',
        period,
        file: name,
        sha256: sha256Hex(bytes(text)),
      },
    })
    expect(store.undoLabel()).toBeNull()
    expect(store.read().session.toast).toMatchObject({ undo: false, text: `${name} est enregistré.` })
  },
)

test.each([
  ['a second tab', 'follows-other-tab'],
  ['a passphrase put aside', 'passphrase-needed'],
] as const)('with %s nothing is made, saved, copied or noted', async (_what, code) => {
  const copied: string[] = []
  const { store, run, saved, written, printed } = anAppWithPaper(
    {
      copyPicture: async (svg) => {
        copied.push(svg)
        return null
      },
    },
    { readyToWrite: async () => refusal(code) },
  )
  await run(showPaper, asked)
  for (const operation of [printPaper, savePaper, saveTables, saveDocument])
    expect(await run(operation, undefined)).toMatchObject({ kind: 'refusal', code })
  expect(await run(copyPicture, { report: wholeReport, chart: 'passages' })).toMatchObject({ code })
  expect([saved, copied, written(), printed()]).toEqual([[], [], null, 0])
  expect(store.read().estate.sending.size).toBe(0)
})

test('a vault that locks while the file is made keeps it from leaving', async () => {
  let asks = 0
  const { store, run, saved } = anAppWithPaper(
    {},
    { readyToWrite: async () => (++asks === 1 ? null : refusal('passphrase-needed')) },
  )
  await run(showPaper, asked)
  expect(await run(savePaper, undefined)).toMatchObject({ code: 'passphrase-needed' })
  expect(saved).toEqual([])
  expect(store.read().estate.sending.size).toBe(0)
})

test('what could not be saved is not noted as sent', async () => {
  const { store, run } = anAppWithPaper({ writeHtml: async () => fault('worker-failed', 'no') })
  await run(showPaper, asked)
  expect(await run(savePaper, undefined)).toMatchObject({ kind: 'fault' })
  expect(store.read().estate.sending.size).toBe(0)
})

test('the document has the texts as they stand on the page', async () => {
  const { run, written } = anAppWithPaper()
  await run(showPaper, asked)
  await run(editPaper, { id: 'fact', text: 'Autre.' })
  await run(saveDocument, undefined)
  expect(written()!.sections[0]!.blocks[0]).toMatchObject({ text: 'Autre.' })
})

test('a page is handed to the printer, stays shown, and is noted as printed for whom it is, for good', async () => {
  const { store, run, printed, saved } = anAppWithPaper()
  expect(await run(printPaper, undefined)).toMatchObject({ code: 'no-paper' })
  await run(showPaper, asked)
  await run(printPaper, undefined)
  expect([printed(), saved]).toEqual([1, []])
  const { estate: now, session } = store.read()
  expect(session.paper).not.toBeNull()
  expect([...now.sending.values()]).toMatchObject([
    {
      ...{ form: 'report', to: 'vilogia', on: '2026-11-24', period, printed: true },
      ...{ file: 'essai-2026-T3', sha256: sha256Hex(bytes('Bilan trimestriel')) },
    },
  ])
  expect(store.undoLabel()).toBeNull()
  expect(session.toast).toMatchObject({
    undo: false,
    text: 'Page donnée à l’impression, et notée dans les derniers envois.',
  })
})

test('once something could not be written nothing leaves, for it could not be noted', async () => {
  const { store, run, saved, printed } = anAppWithPaper()
  await run(showPaper, asked)
  store.look({ saving: 'failed' })
  for (const operation of [printPaper, savePaper, saveTables, saveDocument])
    expect(await run(operation, undefined)).toMatchObject({ kind: 'fault', code: 'not-saved' })
  expect(await run(copyPicture, { report: wholeReport, chart: 'passages' })).toMatchObject({
    code: 'not-saved',
  })
  expect([saved, printed()]).toEqual([[], 0])
})

test('a chart or a map is copied; where the clipboard is shut it is saved; both are noted as given to whom the page is for', async () => {
  const open = anAppWithPaper()
  expect(await open.run(copyPicture, { report: wholeReport, chart: 'passages' })).toMatchObject({
    code: 'no-paper',
  })
  await open.run(showPaper, asked)
  await open.run(copyPicture, { report: wholeReport, chart: 'passages' })
  expect(open.saved).toEqual([])
  expect(open.store.read().session.toast?.text).toContain('Image copiée')
  expect(await open.run(copyPicture, { report: wholeReport, chart: 'no-such' })).toMatchObject({
    code: 'picture-not-ready',
  })
  const sendings = ({ store }: typeof open) => [...store.read().estate.sending.values()]
  const noted = { form: 'picture', to: 'vilogia', on: '2026-11-24', period }
  expect(sendings(open)).toMatchObject([
    { ...noted, file: 'passages.svg', sha256: sha256Hex(bytes('<svg/>')) },
  ])
  expect(open.store.undoLabel()).toBeNull()
  const shut = anAppWithPaper({ copyPicture: async () => fault('clipboard-refused', 'no') })
  const map = wholeReport.sections[1]!.blocks.flatMap((block) =>
    block.kind === 'map' ? [block.picture] : [],
  )[0]!
  await shut.run(showPaper, asked)
  await shut.run(copyPicture, { map })
  expect(shut.saved).toEqual([{ name: 'essai.png', text: 'png' }])
  expect(sendings(shut)).toMatchObject([{ ...noted, file: 'essai.png', sha256: sha256Hex(bytes('png')) }])
})
