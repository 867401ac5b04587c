import type { Estate } from '../domain/estate.ts'
import { estateBounds } from '../domain/estate-bounds.ts'
import type { Bounds, Position } from '../geometry/position.ts'
import type { View } from '../store/session.ts'
import { type Box, fitPadding } from './fit-padding.ts'
import type { MapStage } from './map-stage.ts'
import { boundsOf, outlineOf } from './shape-extent.ts'

/** Corners of the whole perimeter; the entrances where there is none; of an empty territory, those of metropolitan France. */
const wholeOutline = (estate: Estate): readonly Position[] => {
  const outline = [...estate.perimeter.values()].flatMap(({ geometry }) => outlineOf(geometry))
  if (outline.length > 0) return outline
  if (estate.entrance.size > 0) return [...estate.entrance.values()].map(({ at }) => at)
  const [west, south, east, north] = estateBounds(estate)
  return [
    [west, south],
    [east, north],
  ]
}

/** The box of what is shown whole. */
export const wholeBounds = (estate: Estate): Bounds => boundsOf(wholeOutline(estate))!

/** Shows the whole perimeter beside what floats over the map, and again when the map changes size, until someone moves it. */
export class WholeView {
  #fitted: View | null = null

  constructor(
    private readonly stage: MapStage,
    private readonly root: ParentNode,
    private readonly estate: () => Estate,
  ) {
    stage.map.on('resize', () => {
      const { lng, lat, zoom } = stage.view()
      const was = this.#fitted
      if (was && was.lng === lng && was.lat === lat && was.zoom === zoom) this.fit(true)
    })
  }

  fit(still = false): void {
    const outline = wholeOutline(this.estate())
    const bounds = boundsOf(outline)
    if (!bounds) return
    void this.stage.map.once('moveend', () => {
      this.#fitted = this.stage.view()
    })
    this.stage.fit(bounds, { padding: this.padding(outline), still })
  }

  /** What a long object keeps clear of: the edges, what covers the map's border and, of an outline, what floats. */
  padding(outline: readonly Position[]): Box {
    const frame = this.root.querySelector('.canvas')!.getBoundingClientRect()
    const boxOf = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return {
        left: left - frame.left,
        top: top - frame.top,
        right: right - frame.left,
        bottom: bottom - frame.top,
      }
    }
    const floating = ['tn-legend', 'tn-map-controls'].flatMap((name) => {
      const card = this.root.querySelector(name)?.shadowRoot?.querySelector('.card')
      return card && getComputedStyle(card).visibility !== 'hidden' ? [boxOf(card)] : []
    })
    return fitPadding(frame, boxOf(this.root.querySelector('.clear')!), floating, outline)
  }
}
