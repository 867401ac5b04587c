import { barSpan } from '../../domain/hotspots/bar-span.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import type { CountTable, Picture, PictureForm } from '../../domain/hotspots/picture.ts'
import { stepCounts } from '../../domain/hotspots/step-counts.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { savePictureWords as text } from '../../messages/save-picture.ts'
import { timeBar } from '../../messages/time-bar.ts'
import { heatParts, heatScale, heatShown } from '../../store/heat-shown.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'

/** Saves what the observatory shows: its map as an image or as vectors, or the numbers of the chart under it. */
export const savePicture: Operation<PictureForm> = {
  id: 'save-picture',
  available: ({ session }, form) =>
    form !== 'csv' && heatShown(heatParts(session.heat)) === null ? refusal('picture-not-ready') : null,
  label: (_state, form) => text.save[form],
  run: async (state, form, ports) => {
    const file =
      form === 'csv'
        ? await ports.writeCounts(countTable(state))
        : await ports.writePicture(await pictureShown(state), form)
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    return failed ?? { kind: 'done', say: text.saved(file.name) }
  },
}

/** The maker of pictures comes when one is first saved, and not before. */
async function pictureShown({ estate, session: { heat, today } }: State): Promise<Picture> {
  const { heatPicture } = await import('../../reports/heat-picture.ts')
  const shown = heatShown(heatParts(heat))!
  const ranking = shown.kind === 'one' ? (heat.ranking?.result ?? null) : null
  return heatPicture(estate, {
    ...{ shown, ranking, today, filter: heat.filter },
    scale: heatScale(shown, heat.scale),
  })
}

/** The table behind the chart, as the screen has it. */
function countTable({ estate, session: { heat, today } }: State): CountTable {
  const { filter, step: window } = heat
  const step = window === 'week' ? 'week' : 'month'
  const { families } = filter
  const span = barSpan(estate, today)
  const rows = stepCounts(estate, observationsOf(estate, filter), { families, step, ...span, today })
  const { head } = text.table
  return {
    name: `situations-${span.from}-${span.until}`,
    head: [text.table.steps[step], head.from, head.situations, head.leftOut],
    rows: rows.map(({ from, count, leftOut }) => [
      timeBar.stepName(step, from),
      from,
      count,
      leftOut.join(' '),
    ]),
  }
}
