import type { CountTable, PictureForm } from '../../domain/hotspots/picture.ts'
import type { Period } from '../../domain/period.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { ALL_FUNDERS } from '../../domain/reports/report.ts'
import { savePictureWords as text } from '../../messages/save-picture.ts'
import type { HeatSession } from '../../store/heat-session.ts'
import { heatParts, heatShown } from '../../store/heat-shown.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'
import { monthsShown, pictureShown } from './picture-shown.ts'

/** Saves what the observatory shows: its map as an image or as vectors, or the numbers of the chart under it. What is made for partners is noted as leaving; what is the team's stays with it. */
export const savePicture: Operation<PictureForm> = {
  id: 'save-picture',
  available: ({ session }, form) =>
    form !== 'csv' && !isPictured(session.heat) ? refusal('picture-not-ready') : null,
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

/** Of the view that is open: under the twelve months, it is they that are saved. */
const isPictured = (heat: HeatSession): boolean =>
  (heat.view === 'months' ? monthsShown(heat) : heatShown(heatParts(heat))) !== null

/** From the first day to the last that the file tells of: of two periods, both. */
const periodShown = (heat: HeatSession, form: PictureForm): Period => {
  const { filter, compared } = heat
  const months = form === 'csv' ? null : monthsShown(heat)
  if (months) return { from: months[0]!.period.from, until: months.at(-1)!.period.until }
  const shown = heatShown(heatParts(heat))
  if (form === 'csv' || !compared || !shown || shown.kind === 'one') return filter.period
  const { a, b } = compared
  const [from, , , until] = [a.from, a.until, b.from, b.until].sort() as [string, string, string, string]
  return { from, until }
}

/** The maker of tables comes when one is first saved, and not before. */
async function countsShown(state: State): Promise<CountTable> {
  const { countTable } = await import('./count-table.ts')
  return countTable(state)
}
