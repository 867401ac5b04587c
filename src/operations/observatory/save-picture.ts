import type { CountTable, Picture, PictureForm } from '../../domain/hotspots/picture.ts'
import type { Period } from '../../domain/period.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { ALL_FUNDERS } from '../../domain/reports/report.ts'
import { savePictureWords as text } from '../../messages/save-picture.ts'
import type { HeatSession } from '../../store/heat-session.ts'
import { heatParts, heatScale, heatShown } from '../../store/heat-shown.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'

/** Saves what the observatory shows: its map as an image or as vectors, or the numbers of the chart under it. What is made for partners is noted as leaving; what is the team's stays with it. */
export const savePicture: Operation<PictureForm> = {
  id: 'save-picture',
  available: ({ session }, form) =>
    form !== 'csv' && heatShown(heatParts(session.heat)) === null ? refusal('picture-not-ready') : null,
  label: (_state, form) => text.save[form],
  run: async (state, form, ports) => {
    const make = async () =>
      form === 'csv'
        ? ports.writeCounts(await countsShown(state))
        : ports.writePicture(await pictureShown(state), form)
    const { heat, today } = state.session
    if (heat.filter.viewer !== 'team')
      return leaveAsFile(
        { form: 'picture', to: ALL_FUNDERS, on: today, period: periodShown(heat, form) },
        make,
        ports,
        text.saved,
      )
    const file = await make()
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    return failed ?? { kind: 'done', say: text.saved(file.name) }
  },
}

/** From the first day to the last that the file tells of: of two periods, both. */
const periodShown = (heat: HeatSession, form: PictureForm): Period => {
  const { filter, compared } = heat
  const shown = heatShown(heatParts(heat))
  if (form === 'csv' || !compared || !shown || shown.kind === 'one') return filter.period
  const { a, b } = compared
  const [from, , , until] = [a.from, a.until, b.from, b.until].sort() as [string, string, string, string]
  return { from, until }
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
