import { settingsOf } from '../../domain/estate.ts'
import { barSpan } from '../../domain/hotspots/bar-span.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import type { CountTable } from '../../domain/hotspots/picture.ts'
import { stepCounts } from '../../domain/hotspots/step-counts.ts'
import { beforeRecordsWords } from '../../messages/before-records.ts'
import { fileName } from '../../messages/file-names.ts'
import { savePictureWords as text } from '../../messages/save-picture.ts'
import { timeBar } from '../../messages/time-bar.ts'
import type { State } from '../../store/store.ts'

/** The table behind the chart, as the screen has it. */
export const countTable = ({ estate, session: { heat, today } }: State): CountTable => {
  const { filter, step: window } = heat
  const step = window === 'week' ? 'week' : 'month'
  const { families } = filter
  const span = barSpan(estate, today)
  const rows = stepCounts(estate, observationsOf(estate, filter), { families, step, ...span, today })
  const { head } = text.table
  return {
    name: fileName({ what: 'table', when: span, fictional: settingsOf(estate).fictional }),
    head: [text.table.steps[step], head.from, head.situations, head.leftOut],
    rows: rows.map(({ from, count, leftOut, isBeforeRecords }) => [
      timeBar.stepName(step, from),
      from,
      isBeforeRecords ? beforeRecordsWords.count : count,
      leftOut.join(' '),
    ]),
  }
}
