import { week as text } from '../../messages/week.ts'
import { drawnWeek } from '../drawn-week.ts'
import { type EditionMark, editionMarks } from '../edition-marks.ts'
import { pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

/** From this zoom on a mark has room for its word. */
const WORD_ZOOM = 15.7

/** What a mark says: a stop that left this round for another one is moved, to whoever holds its sheet. */
const wordOf = ({ type, left }: EditionMark): string =>
  left && type === 'moved' ? text.movedAway : text.marks[type]

/** What the chosen round changes in what was handed out: a ring about each stop that differs, a cross where one is gone, and the word. */
export const editionLayer = mapLayer({
  id: 'edition',
  shownBy: 'rounds',
  pick: (state) => {
    const { estate, session } = state
    const { week, planning, round } = drawnWeek(state)
    return [
      ...([estate.weekEdition, estate.round, estate.stop, estate.entrance] as const),
      ...([estate.publicPlace, estate.receptionPlace, estate.landmark] as const),
      ...([week, round, planning?.state === 'running'] as const),
      session.repaired ?? null,
    ] as const
  },
  sources: () => ({ 'edition-marks': objects() }),
  draw: (map, part) => {
    const [weekEdition, round, stop, entrance, publicPlace, receptionPlace, landmark, ...asked] = part
    const [week, chosen, running, repaired] = asked
    const estate = { weekEdition, round, stop, entrance, publicPlace, receptionPlace, landmark }
    const marks = chosen === null || running ? [] : editionMarks(estate, week, chosen, repaired)
    setFeatures(
      map,
      'edition-marks',
      marks.map((mark) => pointFeature(mark.id, mark.at, { word: wordOf(mark), left: mark.left })),
    )
  },
  shapes: () => [],
  symbols: (colours) => [
    {
      id: 'edition-rings',
      type: 'circle',
      source: 'edition-marks',
      filter: ['!', ['get', 'left']],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 14, 6, WORD_ZOOM, 14],
        'circle-color': 'transparent',
        'circle-stroke-color': colours['import-changed'],
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'edition-left',
      type: 'symbol',
      source: 'edition-marks',
      filter: ['get', 'left'],
      layout: { 'icon-image': 'closed', 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
    {
      id: 'edition-words',
      type: 'symbol',
      source: 'edition-marks',
      minzoom: WORD_ZOOM,
      layout: {
        'text-field': ['get', 'word'],
        'text-font': LABEL_FONT,
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 1.4],
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': colours['import-changed'],
        'text-halo-color': colours.halo,
        'text-halo-width': 2,
      },
    },
  ],
})
