import { css } from 'lit'

/** The tools at the corner of the map, its switches, scale and attribution. */
export const controlsCss = css`
  .tools {
    position: absolute;
    inset-block-start: var(--space-3);
    inset-inline-end: var(--space-3);
    display: grid;
    overflow: hidden;
    visibility: var(--map-chrome, visible);
  }
  @container (height < 18rem) {
    .tools {
      grid-template-columns: auto auto;
    }
  }
  .tools button {
    display: grid;
    place-content: center;
    border: 0;
    border-block-end: var(--hairline) solid var(--line);
    background: transparent;
  }
  .tools button:last-child {
    border-block-end: 0;
  }
  .tools :focus-visible {
    outline-offset: calc(-1 * var(--stroke));
  }
  svg {
    inline-size: var(--icon);
    block-size: var(--icon);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .switches {
    position: fixed;
    inset: auto;
    max-block-size: 80vh;
    margin: 0;
    padding: var(--space-3) var(--space-4);
    overflow: auto;
  }
  .switches h2 {
    margin: 0 0 var(--space-1);
    font-size: var(--text-lead);
  }
  label {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    cursor: pointer;
  }
  input {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    accent-color: var(--accent);
  }
  .foot {
    position: absolute;
    inset-block-end: calc(var(--space-2) + var(--map-credit-inset, var(--map-inset-block-end, 0px)));
    inset-inline-end: var(--space-2);
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: end;
    gap: var(--space-1) var(--space-3);
    pointer-events: none;
    font-size: var(--text-small);
  }
  .foot > * {
    white-space: nowrap;
    padding: 0 var(--space-1);
    border-radius: var(--corner-small);
    background: color-mix(in srgb, var(--surface) 82%, transparent);
  }
  .scale {
    position: relative;
    text-align: center;
  }
  @container (height < 12rem) {
    .scale {
      display: none;
    }
  }
  .scale::after {
    content: '';
    display: block;
    block-size: 0.35rem;
    margin-block-end: 0.15rem;
    border: var(--stroke) solid currentColor;
    border-block-start: 0;
  }
`
