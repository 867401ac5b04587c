import { css } from 'lit'

/** The few of MapLibre's own rules that a map without its controls needs; the file of all of them is for those. */
export const mapCanvasCss = css`
  .maplibregl-map {
    position: relative;
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
  }
  .maplibregl-canvas {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .maplibregl-control-container {
    display: none;
  }
  .maplibregl-canvas-container.maplibregl-interactive {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .maplibregl-canvas-container.maplibregl-interactive:active {
    cursor: grabbing;
  }
  .maplibregl-touch-zoom-rotate,
  .maplibregl-touch-zoom-rotate .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }
  .maplibregl-touch-drag-pan,
  .maplibregl-touch-drag-pan .maplibregl-canvas {
    touch-action: pinch-zoom;
  }
  .maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan,
  .maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan .maplibregl-canvas {
    touch-action: none;
  }
  .maplibregl-boxzoom {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    border: var(--stroke) dotted var(--ink);
    inline-size: 0;
    block-size: 0;
  }
`

/** Buttons and cards that float over the map. */
export const floatingCss = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .card {
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
  }
  button,
  summary {
    min-block-size: var(--target);
    min-inline-size: var(--target);
    font: inherit;
    color: var(--ink);
    cursor: pointer;
  }
  button:hover,
  summary:hover {
    background: var(--surface-hover);
  }
  :focus-visible {
    outline: var(--stroke) solid var(--focus);
    outline-offset: var(--stroke);
  }
`

/** The element itself: canvas, words under the pointer, words for a screen reader. */
export const mapElementCss = css`
  :host {
    display: block;
    block-size: 100%;
    position: relative;
    container-type: size;
    overflow: hidden;
    min-block-size: 4rem;
    background: var(--map-land);
    color: var(--ink);
    font: var(--text-body) / var(--leading) var(--font);
  }
  .canvas {
    position: absolute;
    inset: 0;
  }
  /* What a page that lays something over the map's border leaves of it. */
  .clear {
    position: absolute;
    inset-block: 0 var(--map-inset-block-end, 0px);
    inset-inline: var(--map-inset-inline-start, 0px) 0;
    pointer-events: none;
    visibility: hidden;
  }
  .canvas canvas:focus-visible {
    outline: calc(2 * var(--stroke)) solid var(--focus);
    outline-offset: calc(-2 * var(--stroke));
  }
  .hover {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    max-inline-size: min(24rem, calc(100% - 2 * var(--space-2)));
    padding: var(--space-1) var(--space-2);
    border: var(--hairline) solid var(--line-strong);
    border-radius: var(--corner-small);
    background: var(--surface);
    box-shadow: var(--shadow);
    pointer-events: none;
  }
  /* Room for the words of the tool in hand. */
  @container (inline-size < 32rem) {
    tn-drawing ~ tn-legend {
      display: none;
    }
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .none {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: var(--space-6);
    margin: 0;
  }
`
