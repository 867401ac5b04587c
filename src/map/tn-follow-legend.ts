import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement } from 'lit/decorators.js'
import { mapWords } from '../messages/map.ts'
import { Select } from '../store/select.ts'
import { shownLayers } from '../store/shown-layers.ts'
import type { State } from '../store/store.ts'
import { followedFeatures, followedShown } from './followed-records.ts'
import { samePart } from './map-layer.ts'
import { OUTLINES } from './outlines.ts'
import { situationMarks } from './situation-marks.ts'
import { swatchCss } from './swatch.ts'

const badge = (outline: keyof typeof OUTLINES) =>
  svg`<svg class="swatch" viewBox="-4 0 32 24" aria-hidden="true"><path class="badge" d=${OUTLINES[outline]} /></svg>`
const point = (open: boolean) =>
  svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true"><circle class=${open ? 'open' : 'settled'} cx="12" cy="9" r="6.5" /></svg>`

const MARKS = {
  action: badge('bubble'),
  project: badge('pentagon'),
  jointPlan: badge('diamond'),
  walk: svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true"><path class="walk" d="M1 9h22" /></svg>`,
  openPoint: point(true),
  settledPoint: point(false),
  situations: svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true"><path class="situation" d="M12 2 19 9 12 16 5 9z" /></svg>`,
}
export type FollowMark = keyof typeof MARKS

const has = (features: readonly { readonly properties: unknown }[], name: string, value: unknown): boolean =>
  features.some(({ properties }) => (properties as Record<string, unknown>)[name] === value)

/** The marks of followed records and of situations that the map really bears, in the order of the legend. */
export const followMarks = ({ estate, session }: State): readonly FollowMark[] => {
  const { marks, ways, points } = followedFeatures(estate, followedShown(session))
  const shown: Readonly<Record<FollowMark, boolean>> = {
    action: has(marks, 'kind', 'action'),
    project: has(marks, 'kind', 'project'),
    jointPlan: has(marks, 'kind', 'jointPlan'),
    walk: ways.length > 0,
    openPoint: has(points, 'open', 1),
    settledPoint: has(points, 'open', 0),
    situations:
      shownLayers(session).has('situations') &&
      situationMarks(estate, session.heat.filter, session.today).length > 0,
  }
  return (Object.keys(shown) as FollowMark[]).filter((each) => shown[each])
}

/** What the marks of actions, projects, plans, walks and situations mean, while some are drawn. */
@customElement('tn-follow-legend')
export class TnFollowLegend extends LitElement {
  static override styles = [
    swatchCss,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: 0 var(--space-2);
        align-items: center;
      }
      .badge {
        fill: var(--map-follow);
      }
      .walk {
        fill: none;
        stroke: var(--map-follow);
        stroke-width: 2.5;
        stroke-dasharray: 5 2.5;
      }
      .open,
      .settled {
        stroke: var(--map-follow);
        stroke-width: 2.5;
      }
      .open {
        fill: var(--map-follow);
      }
      .settled {
        fill: var(--map-halo);
      }
      .situation {
        fill: var(--map-situation);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    (state) => {
      const { workspace, followView, selection, heldAction, layers, heat, today } = state.session
      return [
        ...[state.estate, workspace, followView, selection, heldAction],
        ...[layers.has('situations'), heat.filter, today],
      ]
    },
    samePart,
  )

  override render() {
    if (!this.#state.ready) return nothing
    const marks = followMarks(this.#state.store.read())
    if (marks.length === 0) return nothing
    return html`<ul class="lines" aria-label=${mapWords.followLegend}>
      ${marks.map((each) => html`<li>${MARKS[each]} ${mapWords.followMarks[each]}</li>`)}
    </ul>`
  }
}
