import type { Density } from '../../domain/hotspots/density.ts'
import type { Picture } from '../../domain/hotspots/picture.ts'
import type { HeatSession } from '../../store/heat-session.ts'
import { densityScale, heatParts, heatScale, heatShown } from '../../store/heat-shown.ts'
import type { State } from '../../store/store.ts'

/** The months whose small maps are looked at; null in another view, and before they are there. */
export const monthsShown = ({ view, months }: HeatSession): readonly Density[] | null =>
  view === 'months' ? (months?.result ?? null) : null

/** What the observatory shows, as a picture: the twelve small maps, or the large one. Its maker comes when one is first asked for. */
export const pictureShown = async ({ estate, session: { heat, today } }: State): Promise<Picture> => {
  const { heatPicture } = await import('../../reports/heat-picture.ts')
  const { filter } = heat
  const months = monthsShown(heat)
  if (months)
    return heatPicture(estate, {
      ...{ shown: { kind: 'months', months }, ranking: null, today, filter },
      scale: densityScale(months, heat.scale),
    })
  const shown = heatShown(heatParts(heat))!
  const ranking = shown.kind === 'one' ? (heat.ranking?.result ?? null) : null
  return heatPicture(estate, { shown, ranking, today, filter, scale: heatScale(shown, heat.scale) })
}
