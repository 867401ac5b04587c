import { reportWords } from '../../messages/report-words.ts'
import type { SectionMaker } from './section-context.ts'

/** Maps of the period, at one scale. Null where none was made. */
export const periodMap: SectionMaker = ({ maps = [] }) =>
  maps.length === 0
    ? null
    : {
        id: 'map',
        title: reportWords.map(maps.length),
        blocks: maps.map((picture) => ({ kind: 'map', picture })),
      }
