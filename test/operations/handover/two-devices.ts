import { type Estate, emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import type { Handover, HandoverForm } from '../../../src/domain/handover.ts'
import { readFile as readBytes } from '../../../src/exchange/read-file.ts'
import { writeRounds } from '../../../src/exchange/rounds/write-rounds.ts'
import { compare } from '../../../src/linkage/compare.ts'
import { handOverRound } from '../../../src/operations/handover/hand-over-round.ts'
import { handOverWeek } from '../../../src/operations/handover/hand-over-week.ts'
import { takeFile } from '../../../src/operations/imports/take-file.ts'
import type { Ports, SavedFile } from '../../../src/operations/ports.ts'
import { settings } from '../../domain/build.ts'
import { sourceOf } from '../../exchange/read-context.ts'
import { WEEK } from '../../ui/semaine/week-scene.ts'
import { anApp } from '../an-app.ts'

/** The office computer: what it saves as files is kept. */
export const handing = (estate: Estate, over: Partial<Ports> = {}) => {
  const saved: SavedFile[] = []
  const app = anApp(estate, {
    session: { week: WEEK },
    ports: {
      clock: () => Date.UTC(2026, 10, 27, 8),
      writeRounds: async (handover: Handover, form: HandoverForm) => writeRounds(handover, form),
      saveBytes: async (name, bytes, type) => {
        saved.push({ name, bytes, type })
        return null
      },
      print: async () => undefined,
      ...over,
    },
  })
  return { ...app, saved }
}
/** The phone: the same app over an estate of its own, whose exchange runs in place. */
export const phone = (estate: Estate) =>
  anApp(estate, {
    session: { week: '2026-W40' },
    ports: {
      read: (source, context, asked) => readBytes(source, context, asked),
      compare: async (now, read) => compare(now, read),
    },
  })
export const receive = async (device: ReturnType<typeof phone>, file: SavedFile) => {
  await device.run(takeFile, { source: sourceOf(file.bytes, file.name) })
  return device.store.read().session.importing?.result
}
export const handedAt = async (estate: Estate, round?: string) => {
  const { run, saved, store } = handing(estate)
  if (round === undefined) await run(handOverWeek, { week: WEEK, as: 'phone' })
  else await run(handOverRound, { round, as: 'phone' })
  return { file: saved[0]!, after: store.read().estate }
}
export const firstRound = (estate: Estate) => [...estate.round.values()].find(({ pair }) => pair === 'p1')!
export const blank = (): Estate => withRecords(emptyEstate(), [settings({ territory: 'téléphone' })])
