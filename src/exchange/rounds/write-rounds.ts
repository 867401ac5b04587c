import { foldText } from '../../domain/fold-text.ts'
import type { Handover, HandoverForm } from '../../domain/handover.ts'
import { roundsGeojson } from '../formats/rounds-geojson.ts'
import { roundsGpx } from '../formats/rounds-gpx.ts'
import { roundsIcs } from '../formats/rounds-ics.ts'
import { roundsText } from '../formats/rounds-phone.ts'
import type { WrittenFile } from '../packages/write-release.ts'

type Writing = {
  readonly write: (handover: Handover) => string
  readonly ending: string
  readonly type: string
}

const WRITINGS: Readonly<Record<HandoverForm, Writing>> = {
  phone: { write: roundsText, ending: 'tournee.json', type: 'application/json' },
  ics: { write: roundsIcs, ending: 'ics', type: 'text/calendar;charset=utf-8' },
  gpx: { write: roundsGpx, ending: 'gpx', type: 'application/gpx+xml' },
  geojson: { write: roundsGeojson, ending: 'geojson', type: 'application/geo+json' },
}

const part = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)

/** Rounds as one file to save: `tournees-2026-W49-binome-1-v2.ics`, `tournee-2026-W49-4-v2.gpx`. */
export function writeRounds(handover: Handover, form: HandoverForm): WrittenFile {
  const { write, ending, type } = WRITINGS[form]
  const { week, pair, round, version } = handover
  const name = [
    round === null ? 'tournees' : 'tournee',
    week,
    ...(round === null ? [] : [String(round)]),
    ...(pair === null ? [] : [part(pair)]),
    `v${version}`,
  ]
    .filter(Boolean)
    .join('-')
  return { name: `${name}.${ending}`, bytes: new TextEncoder().encode(write(handover)), type }
}
