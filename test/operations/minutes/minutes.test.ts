import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import { fault, refusal } from '../../../src/domain/refusal.ts'
import type { Report } from '../../../src/domain/reports/report.ts'
import { sha256Hex } from '../../../src/domain/stable-hash.ts'
import { layOut } from '../../../src/exchange/papers/lay-out.ts'
import { prepareScenes } from '../../../src/operations/minutes/prepare-scenes.ts'
import { printScenes } from '../../../src/operations/minutes/print-scenes.ts'
import { saveMinutes } from '../../../src/operations/minutes/save-minutes.ts'
import { setFullScreen } from '../../../src/operations/minutes/set-full-screen.ts'
import { showMinutes } from '../../../src/operations/minutes/show-minutes.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import type { ReportsPorts } from '../../../src/operations/reports-ports.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { meetingReport } from '../../../src/reports/minutes/meeting-report.ts'
import { aPicture } from '../../exchange/documents/a-report.ts'
import { anApp } from '../an-app.ts'
import { ground } from '../follow-up/mediation-moves.ts'

const MEETING: PartnerMeeting = {
  ...{ kind: 'meeting', id: 'm1', audience: 'technical-committee', day: '2026-11-24' },
  ...{ scenes: [{ id: 's1', type: 'since-last' }], answers: [], decisions: [] },
  closedOn: '2026-11-24',
}
const BYTES = new Uint8Array([1, 2, 3])

const anOffice = (
  over: Partial<PartnerMeeting> = {},
  reports: Partial<ReportsPorts> = {},
  ports: Partial<Ports> = {},
) => {
  const saved: string[] = []
  const documents: ReadonlyMap<string, Uint8Array>[] = []
  const full: boolean[] = []
  const app = anApp(withRecords(ground(), [{ ...MEETING, ...over } as PartnerMeeting]), {
    ports: {
      reports: {
        meeting: async (estate, id, form, given) => meetingReport(estate, id, form, given),
        drawScenes: async () => ({ hours: '<svg/>' }),
        layOut: async (report, layout) => layOut(report, layout),
        writeHtml: async ({ name }) => ({ name: `${name}.html`, bytes: BYTES, type: 'text/html' }),
        writeDocument: async ({ name }, pictures) => {
          documents.push(pictures)
          return { name: `${name}.docx`, bytes: BYTES, type: 'docx' }
        },
        ...reports,
      } as ReportsPorts,
      writePicture: async () => ({ name: 'carte.png', bytes: BYTES, type: 'image/png' }),
      saveBytes: async (name) => {
        saved.push(name)
        return null
      },
      fullScreen: async (on) => {
        full.push(on)
        return null
      },
      ...ports,
    },
  })
  const sendings = () => [...app.store.read().estate.sending.values()]
  return { ...app, saved, documents, full, sendings }
}

test.each(['html', 'docx'] as const)(
  'minutes are saved as %s and noted as sent, which no undo takes back',
  async (form) => {
    const { run, saved, sendings } = anOffice()
    await run(saveMinutes, { meeting: 'm1', form })
    const file = `tournee-compte-rendu-2026-11-24-comite-technique.${form}`
    expect(saved).toEqual([file])
    expect(sendings()).toMatchObject([
      {
        ...{ form: 'minutes', to: 'all', on: '2026-11-24', file, sha256: sha256Hex(BYTES) },
        period: { from: '2026-11-24', until: '2026-11-24' },
      },
    ])
    await run(undoLast, undefined)
    expect(sendings()).toHaveLength(1)
  },
)

test('minutes of a meeting with one funder are sent to that one', async () => {
  const { run, sendings } = anOffice({ audience: 'funder', funder: 'vilogia' })
  await run(saveMinutes, { meeting: 'm1', form: 'html' })
  expect(sendings()[0]?.to).toBe('vilogia')
})

test.each([
  ['technical-committee', 'all'],
  ['steering-committee', 'all'],
  ['watch-group', 'watch-group'],
  ['public', 'public'],
] as const)('what is written of a meeting of %s is sent to %s, its A3 pages too', async (audience, to) => {
  const { run, sendings, store } = anOffice({ audience })
  await run(saveMinutes, { meeting: 'm1', form: 'html' })
  expect(sendings()[0]?.to).toBe(to)
  await run(printScenes, { meeting: 'm1' })
  expect(store.read().session.paper?.to).toBe(to)
})

test.each(['html', 'docx'] as const)('minutes that could not be noted do not leave as %s', async (form) => {
  const readyToWrite = async () => refusal('follows-other-tab')
  const { run, saved, documents, sendings } = anOffice({}, {}, { readyToWrite })
  expect(await run(saveMinutes, { meeting: 'm1', form })).toMatchObject({ code: 'follows-other-tab' })
  expect([saved, documents, sendings()]).toEqual([[], [], []])
})

test('an open meeting has no minutes to save; a file that can’t be saved is not noted as sent', async () => {
  const { closedOn: _, ...open } = MEETING
  const app = anOffice()
  app.store.commit('', (now) => withRecords(now, [open]))
  expect(await app.run(saveMinutes, { meeting: 'm1', form: 'html' })).toMatchObject({ code: 'meeting-open' })
  const broken = anOffice({}, { writeDocument: async () => fault('worker-failed') })
  expect(await broken.run(saveMinutes, { meeting: 'm1', form: 'docx' })).toMatchObject({
    code: 'worker-failed',
  })
  expect(broken.sendings()).toEqual([])
})

test('maps go into the document as pictures', async () => {
  const withMap: ReportsPorts['meeting'] = async (estate, id, form, given) => {
    const report = meetingReport(estate, id, form, given)!
    const blocks = [{ kind: 'map', picture: aPicture } as const]
    return { ...report, sections: [{ id: 'm', title: 'Carte', blocks }] } satisfies Report
  }
  const { run, documents } = anOffice({}, { meeting: withMap })
  await run(saveMinutes, { meeting: 'm1', form: 'docx' })
  expect(documents[0]?.get(aPicture.name)).toBe(BYTES)
})

test('scenes are prepared with their drawings; those of another meeting are never there meanwhile', async () => {
  const { run, store } = anOffice()
  store.look({
    meetingScenes: { request: 'other', state: 'done', result: { report: {} as Report, pictures: {} } },
  })
  const going = run(prepareScenes, { meeting: 'm1' })
  await Promise.resolve()
  expect(store.read().session.meetingScenes).toEqual({ request: 'm1', state: 'running' })
  await going
  const { state, result } = store.read().session.meetingScenes!
  expect(state).toBe('done')
  expect(result?.pictures).toEqual({ hours: '<svg/>' })
  expect(result?.report.sections.map(({ id }) => id)).toEqual(['since-last'])
})

test('a maker that fails says so in the scenes', async () => {
  const { run, store } = anOffice({}, { drawScenes: async () => fault('worker-failed') })
  await run(prepareScenes, { meeting: 'm1' })
  expect(store.read().session.meetingScenes).toMatchObject({
    state: 'failed',
    failure: { code: 'worker-failed' },
  })
})

test('if the projector fails the scenes stand on A3 in landscape, the minutes on A4', async () => {
  const { run, store } = anOffice()
  await run(printScenes, { meeting: 'm1' })
  expect(store.read().session.paper?.paper).toMatchObject({ size: 'A3', orientation: 'landscape' })
  await run(showMinutes, { meeting: 'm1' })
  const { paper, form, to } = store.read().session.paper!
  expect(paper).toMatchObject({ size: 'A4', orientation: 'portrait', title: 'Compte rendu de réunion' })
  expect([form, to]).toEqual(['minutes', 'all'])
  const bare = anOffice({ scenes: [] })
  expect(await bare.run(printScenes, { meeting: 'm1' })).toMatchObject({ code: 'no-scene' })
})

test('the screen is asked for and given back', async () => {
  const { run, full } = anOffice()
  await run(setFullScreen, true)
  await run(setFullScreen, false)
  expect(full).toEqual([true, false])
})
