import { css, svg, type TemplateResult } from 'lit'
import type { CivilDate } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { placesToAvoid } from '../domain/field/places-to-avoid.ts'
import { mapWords } from '../messages/map.ts'
import type { LayerId } from '../store/session.ts'
import { closedStreet } from './closed-street.ts'

const mark = (inside: TemplateResult) =>
  svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true">${inside}</svg>`

const MARKS = {
  footprint: mark(svg`<rect class="ground" x="1" y="1" width="22" height="16" />`),
  path: mark(svg`<path class="way" stroke-width="2" d="M1 9h22" />`),
  steps: mark(svg`<path class="way" stroke-width="7" stroke-dasharray="2 2" d="M1 9h22" />`),
  privateWay: mark(svg`<path class="private" d="M2 9h22" />`),
  closure: mark(
    svg`<path class="closure" d="M0 9h24" /><circle class="sign" cx="12" cy="9" r="7" /><path class="bar" d="M8 9h8" />`,
  ),
  avoid: mark(
    svg`<path class="sign" d="M9.3 1.5h5.4L18.5 5.3v5.4l-3.8 3.8H9.3L5.5 10.7V5.3z" transform="translate(0 1)" /><path class="bar" d="M8.5 9h7" />`,
  ),
  gone: mark(
    svg`<rect class="gone" x="2" y="2" width="20" height="14" /><path class="cross" d="m9 6 6 6m0-6-6 6" />`,
  ),
  service: mark(svg`<path class="service" d="M8 1h8l5 8-5 8H8L3 9z" />`),
}
export type LegendMark = keyof typeof MARKS

const some = <Item>(items: Iterable<Item>, is: (item: Item) => boolean): boolean => {
  for (const item of items) if (is(item)) return true
  return false
}

/** The marks that the layers shown really bear, in the order of the legend: a sign that is nowhere is not explained. */
export const legendMarks = (
  estate: Pick<Estate, 'footprint' | 'street' | 'building' | 'entrance' | 'service' | 'shiftNote'>,
  layers: ReadonlySet<LayerId>,
  today: CivilDate,
): readonly LegendMark[] => {
  const { footprint, street, building, entrance, service, shiftNote } = estate
  const streets = layers.has('streets') ? [...street.values()] : []
  const isGone =
    (layers.has('buildings') && some(building.values(), ({ demolished }) => demolished !== undefined)) ||
    (layers.has('entrances') && some(entrance.values(), ({ closed }) => closed !== undefined))
  const shown: Readonly<Record<LegendMark, boolean>> = {
    footprint: layers.has('footprints') && some(footprint.values(), ({ retired }) => retired === undefined),
    service: layers.has('services') && some(service.values(), ({ retired }) => retired === undefined),
    path: streets.some(({ class: rank }) => rank === 'path'),
    steps: streets.some(({ class: rank }) => rank === 'steps'),
    privateWay: streets.some((each) => each.private === true),
    closure: streets.some((each) => closedStreet(each, today)),
    avoid: placesToAvoid({ shiftNote }, today).length > 0,
    gone: isGone,
  }
  return (Object.keys(shown) as LegendMark[]).filter((each) => shown[each])
}

/** A mark as on the map, and the word for it. */
export const legendMark = (name: LegendMark) => ({ mark: MARKS[name], words: mapWords[name] })

export const legendMarksCss = css`
  .ground {
    fill: var(--map-footprint);
    stroke: var(--map-footprint-edge);
  }
  .way {
    stroke: var(--map-street-path);
  }
  .private {
    stroke: var(--map-street-label);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
  }
  .closure {
    stroke: var(--map-closure);
    stroke-width: 3;
    stroke-dasharray: 5 2;
  }
  .sign {
    fill: var(--map-closure);
  }
  .bar {
    stroke: var(--map-symbol);
    stroke-width: 2;
  }
  .gone {
    fill: none;
    stroke: var(--map-edge-grey);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
  }
  .cross {
    stroke: var(--map-landmark);
    stroke-width: 2;
  }
  .service {
    fill: var(--map-service);
  }
`
