import { html, nothing, svg, type TemplateResult } from 'lit'
import type { CivilDate } from '../../domain/civil-date.ts'
import type { Density } from '../../domain/hotspots/density.ts'
import type { MarkedPlace } from '../../domain/hotspots/marked-places.ts'
import { beforeRecordsWords } from '../../messages/before-records.ts'
import { heatMap as text } from '../../messages/heat-map.ts'
import type { HeatScale, HeatShown } from '../../store/heat-shown.ts'
import { rampBar } from './ramp-bar.ts'

const swatch = (inside: TemplateResult) =>
  svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true">${inside}</svg>`

const STRIPES = svg`<path class="stripes" d="M-2 8 8-2M-2 16 16-2M4 18 24-2M12 18 26 4M20 18 26 12" />`
const MARKS = {
  sure: swatch(svg`<path class="proven-halo" d="M0 9h24" /><path class="proven sure" d="M0 9h24" />`),
  probable: swatch(svg`<path class="proven-halo" d="M0 9h24" /><path class="proven probable" d="M0 9h24" />`),
  unseen: swatch(svg`<g class="unseen">${STRIPES}</g>`),
  unproven: swatch(
    svg`<path class="less-3 faint" d="M0 0h12v18H0z" /><path class="more-3 faint" d="M12 0h12v18H12z" /><g class="unproven">${STRIPES}</g>`,
  ),
}

const line = (mark: keyof typeof MARKS, words: string) =>
  html`<li class="meaning">${MARKS[mark]} <span>${words}</span></li>`

/** What of the heat is on the map now: the ramp with its numbers, hatchings and outlines; in text, the same without the colours. */
export const heatLegend = (
  shown: HeatShown,
  scale: HeatScale,
  {
    marked,
    isRanked,
    begin,
  }: {
    readonly marked: readonly MarkedPlace[]
    readonly isRanked: boolean
    readonly begin: CivilDate | undefined
  },
): TemplateResult => {
  const has = (verdict: MarkedPlace['verdict']): boolean => marked.some((place) => place.verdict === verdict)
  const isEarly = ({ period }: Density): boolean => begin !== undefined && period.until < begin
  const early = shown.kind === 'one' ? [shown.density] : shown.kind === 'swipe' ? [shown.a, shown.b] : []
  const isBefore = early.some(isEarly)
  const isProven = has('sure') || has('probable')
  return html`<div class="heat">
    <p class="note">${shown.kind === 'difference' ? text.differenceTitle : text.unit(scale.unit)}</p>
    ${shown.kind === 'difference' ? bothWays(scale) : oneWay(scale)}
    <p class="note">${scale.isRelative ? text.relative(scale.stops.at(-1)!) : text.under(scale.stops[0]!)}</p>
    ${shown.kind === 'swipe' ? html`<p class="note">${text.sides(shown.a.period, shown.b.period)}</p>` : nothing}
    <ul>
      ${shown.kind === 'difference' ? line('unproven', text.unproven) : nothing}
      ${has('sure') ? line('sure', text.sure) : nothing}
      ${has('probable') ? line('probable', text.probable) : nothing}
      ${has('not-seen') ? line('unseen', text.unseenPlace) : nothing}
      ${isBefore ? line('unseen', beforeRecordsWords.hatched) : nothing}
      ${scale.unit === 'per-100-passages' && !isBefore ? line('unseen', text.unseen) : nothing}
    </ul>
    ${isRanked && !isBefore ? html`<p class="note">${isProven ? text.onlyProven : text.noneProven}</p>` : nothing}
  </div>`
}

const oneWay = ({ stops }: HeatScale) => html`
  ${rampBar('heat', stops.length)}
  <ul class="scale">
    ${stops.map(
      (from, index) => html`<li title=${text.step(from, stops[index + 1])}>
        <span>${text.stop(from)}${index === stops.length - 1 ? '+' : ''}</span>
      </li>`,
    )}
  </ul>
`

/** Fewer to the left, the strongest outermost; the colours meet where nothing differs. */
const bothWays = ({ stops }: HeatScale) => html`
  <div class="ways">
    <span>${text.fewer}</span>
    <div class="side">${rampBar('less', stops.length)}</div>
    <div class="side">${rampBar('more', stops.length)}</div>
    <span>${text.more}</span>
  </div>
  <ul class="scale both">
    ${[...stops.keys()].reverse().map((index) => difference(stops, index, 'less'))}
    ${[...stops.keys()].map((index) => difference(stops, index, 'more'))}
  </ul>
`

const difference = (stops: readonly number[], index: number, way: 'less' | 'more') => {
  const sign = way === 'less' ? '−' : '+'
  return html`<li class=${way} title=${text.differenceStep(stops[index]!, stops[index + 1], way)}>
    <span>${sign}${text.stop(stops[index]!)}</span>
  </li>`
}
