import type { CountTable, Picture, PictureForm } from '../../domain/hotspots/picture.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { savePictureWords as text } from '../../messages/save-picture.ts'
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
        ? await ports.writeCounts(await countsShown(state))
        : await ports.writePicture(await pictureShown(state), form)
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    return failed ?? { kind: 'done', say: text.saved(file.name) }
  },
}

/** The makers of pictures and of tables come when one is first saved, and not before. */
async function pictureShown({ estate, session: { heat, today } }: State): Promise<Picture> {
  const { heatPicture } = await import('../../reports/heat-picture.ts')
  const shown = heatShown(heatParts(heat))!
  const ranking = shown.kind === 'one' ? (heat.ranking?.result ?? null) : null
  return heatPicture(estate, {
    ...{ shown, ranking, today, filter: heat.filter },
    scale: heatScale(shown, heat.scale),
  })
}

async function countsShown(state: State): Promise<CountTable> {
  const { countTable } = await import('./count-table.ts')
  return countTable(state)
}
