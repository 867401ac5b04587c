import { html, type TemplateResult } from 'lit'
import { heatMap as text } from '../../messages/heat-map.ts'
import type { HeatScale, HeatShown } from '../../store/heat-shown.ts'
import { rampBar } from './ramp-bar.ts'

/** The heat's legend in one line, of a legend that is folded: the ramp between its ends, and its unit. */
export const heatLegendLine = (
  { kind }: Pick<HeatShown, 'kind'>,
  { stops, unit, isRelative }: HeatScale,
): TemplateResult => {
  const most = text.stop(stops.at(-1)!)
  const bar = (ramp: 'heat' | 'less' | 'more') => rampBar(ramp, stops.length, 'line')
  const [low, ramps, high] =
    kind === 'difference'
      ? [`−${most}`, [bar('less'), bar('more')], `+${most}`]
      : [text.stop(stops[0]!), bar('heat'), `${most}+`]
  return html`<span class="line"
    ><span>${low}</span><span class="ramps">${ramps}</span><span>${high}</span
    ><span class="unit">${text.shortUnit(kind, unit)}${isRelative ? `, ${text.shortRelative}` : ''}</span></span
  >`
}
