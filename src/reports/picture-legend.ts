import type { DensityUnit } from '../domain/hotspots/density.ts'
import type { Picture, PictureMark } from '../domain/hotspots/picture.ts'
import type { Perimeter } from '../domain/perimeter.ts'
import { beforeRecordsWords } from '../messages/before-records.ts'
import { heatMap } from '../messages/heat-map.ts'
import { mapWords } from '../messages/map.ts'

type Scale = { readonly unit: DensityUnit; readonly stops: readonly number[]; readonly isRelative: boolean }

/** The legend of a saved map: only of what is on it. */
export const pictureLegend = (
  isDifference: boolean,
  { unit, stops, isRelative }: Scale,
  on: {
    readonly verdicts: readonly PictureMark['verdict'][]
    readonly parts: readonly Perimeter['part'][]
    /** Whether a period was over before the records began. */
    readonly isEarly: boolean
  },
): Picture['legend'] => {
  const words = stops.map(heatMap.stop)
  const marks: Picture['legend']['marks'] = [
    { mark: 'unproven', words: heatMap.unproven },
    { mark: 'unseen', words: heatMap.unseen },
    { mark: 'sure', words: heatMap.sure },
    { mark: 'probable', words: heatMap.probable },
    { mark: 'not-seen', words: heatMap.unseenPlace },
    { mark: 'priority', words: mapWords.priority },
    { mark: 'extension', words: mapWords.extension },
  ]
  const isOn: Readonly<Record<(typeof marks)[number]['mark'], boolean>> = {
    unproven: isDifference,
    unseen: unit === 'per-100-passages',
    sure: on.verdicts.includes('sure'),
    probable: on.verdicts.includes('probable'),
    'not-seen': on.verdicts.includes('not-seen'),
    priority: on.parts.includes('priority'),
    extension: on.parts.includes('extension'),
  }
  return {
    title: isDifference ? heatMap.differenceTitle : heatMap.unit(unit),
    stops: isDifference ? words.map((word) => `+${word}`) : words,
    ...(isDifference && {
      less: words.map((word) => `−${word}`),
      ends: [heatMap.fewer, heatMap.more] as const,
    }),
    notes: [isRelative ? heatMap.relative(stops.at(-1)!) : heatMap.under(stops[0]!)],
    marks: [
      ...(on.isEarly ? [{ mark: 'unseen' as const, words: beforeRecordsWords.hatched }] : []),
      ...marks.filter(({ mark }) => isOn[mark]),
    ],
  }
}
