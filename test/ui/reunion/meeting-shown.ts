import { withRecords } from '../../../src/domain/estate.ts'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import type { ReportsPorts } from '../../../src/operations/reports-ports.ts'
import { meetingReport } from '../../../src/reports/minutes/meeting-report.ts'
import '../../../src/ui/reunion/reunion.ts'
import { estate, settings } from '../../domain/build.ts'
import { mount } from '../mount.ts'

const LAST: PartnerMeeting = {
  ...{ kind: 'meeting', id: 'm0', audience: 'public', day: '2026-10-12', closedOn: '2026-10-12' },
  ...{ scenes: [], answers: [] },
  decisions: [{ id: 'd0', text: 'Remettre le banc', who: 'ville', due: '2026-11-01' }],
}
export const MEETING: PartnerMeeting = {
  ...{ kind: 'meeting', id: 'm1', audience: 'public', day: '2026-11-24' },
  scenes: [
    { id: 's1', type: 'last-decisions' },
    { id: 's2', type: 'presence' },
    { id: 's3', type: 'new-decisions' },
  ],
  ...{ answers: [], decisions: [] },
}

/** A meeting of three scenes, shown at one of them. */
export const shown = async (scene = 0) => {
  const asked: boolean[] = []
  const mounted = await mount(
    'tn-reunion',
    withRecords(estate(), [settings({ fictional: true }), LAST, MEETING]),
    { meetingShown: { meeting: 'm1', scene } },
    (store) => ({
      store,
      reports: {
        meeting: async (...asked: Parameters<typeof meetingReport>) => meetingReport(...asked),
        drawScenes: async () => ({}),
      } as unknown as ReportsPorts,
      fullScreen: async (on) => {
        asked.push(on)
        return null
      },
    }),
  )
  const at = () => mounted.store.read().session.meetingShown?.scene ?? null
  const press = async (key: string, over: KeyboardEventInit = {}): Promise<void> => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...over }))
    await mounted.settled()
  }
  return { ...mounted, at, press, asked }
}
