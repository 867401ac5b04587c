import { css } from 'lit'

/**
 * The whole screen as one picture: title above, scene, buttons below. Sizes follow the smaller side of the screen, so that what
 * a projector throws is read from as far away whatever its pixels; on a phone they stop at a size that is read in the hand.
 */
export const reunionStyles = css`
  :host {
    --scene: clamp(1.125rem, min(2.75vb, 2.1vi), 4rem);
    --scene-gap: calc(var(--scene) * 0.9);
    --scene-picture: 44vb;
    --bar: clamp(0.875rem, min(1.75vb, 1.35vi), 2.5rem);
    --row-gap: calc(var(--scene) * 0.45);
    --said-target: max(2rem, calc(var(--bar) * 2));
    --said: calc(var(--said-target) + 1.125rem);
    display: grid;
    grid-area: 1 / 1 / -1 / -1;
    /* What was just done has a row of its own, there before it is said, so that nothing moves or is covered when it is. */
    grid-template: auto minmax(0, 1fr) minmax(var(--said), auto) auto / minmax(0, 1fr);
    row-gap: var(--row-gap);
    min-block-size: 0;
    padding: calc(var(--scene) * 0.9) calc(var(--scene) * 1.6) calc(var(--scene) * 0.6);
    background: var(--ground);
    color: var(--ink);
    font-size: var(--scene);
    line-height: 1.35;
  }
  header {
    display: grid;
    gap: calc(var(--scene) * 0.3);
    padding-block-end: calc(var(--row-gap) * 0.8);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1em;
    color: var(--ink-muted);
    font-size: 0.86em;
  }
  .about p,
  h1 {
    margin: 0;
  }
  .audience {
    padding: 0.1em 0.6em;
    border: var(--stroke) solid var(--line-strong);
    border-radius: var(--corner);
    color: var(--ink);
    font-weight: var(--weight-strong);
  }
  .fictional {
    padding: 0.1em 0.6em;
    border: var(--stroke) dashed var(--line-strong);
    border-radius: var(--corner);
  }
  .about .number {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  h1 {
    font-size: 1.75em;
    line-height: 1.1;
    text-wrap: balance;
  }
  .state {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 1em;
  }
  footer {
    --icon: calc(var(--bar) * 1.2);
    --target: max(2.25rem, calc(var(--bar) * 2));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--bar) * 0.5) calc(var(--bar) * 1.5);
    font-size: var(--bar);
  }
  footer div,
  footer ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--bar) * 0.4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol button {
    justify-content: center;
    min-inline-size: var(--target);
    padding-inline: 0;
    font-variant-numeric: tabular-nums;
  }
  ol button[aria-current] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: var(--weight-strong);
  }
  ol button.seen:not([aria-current]) {
    background: var(--surface-sunken);
    color: var(--ink-muted);
  }
  kbd {
    padding-inline: 0.3em;
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner-small);
    color: var(--ink-muted);
    font: inherit;
    font-size: 0.86em;
  }
  .blank {
    position: fixed;
    inset: 0;
    z-index: var(--layer-toast);
    display: grid;
    place-items: end center;
    inline-size: 100%;
    block-size: 100%;
    padding: var(--space-4);
    border: 0;
    border-radius: 0;
    background: #000;
    color: #8f8f8f;
    font-size: var(--bar);
  }
  .blank:focus-visible {
    outline-offset: calc(-1 * var(--space-1));
    outline-color: #8f8f8f;
  }
  tn-toast {
    --target: var(--said-target);
    align-self: center;
    font-size: var(--bar);
  }
  /* Their dialogs lie above all, and take no row. */
  tn-decision-entry,
  tn-meeting-end {
    display: contents;
    --text-body: var(--scene);
    --text-title: calc(var(--scene) * 1.25);
    --text-small: calc(var(--scene) * 0.86);
    --target: max(2.75rem, calc(var(--scene) * 2));
    --icon: var(--scene);
    font-size: var(--scene);
  }
  /* One row of buttons, so that the scene has the room: words stay, what repeats them goes. */
  @media (45rem <= width < 80rem) {
    kbd,
    footer > div:last-child tn-icon {
      display: none;
    }
    footer {
      flex-wrap: nowrap;
    }
    footer .turn {
      flex: none;
    }
    footer button {
      padding-inline: var(--space-1);
    }
  }
  @media (pointer: coarse), (width < 45rem) {
    kbd {
      display: none;
    }
  }
  @media (width < 45rem) {
    :host {
      --scene-picture: 34vb;
      --said-target: 2.75rem;
      --said: 0rem;
      padding: var(--space-4);
    }
    footer button {
      padding-inline: var(--space-2);
    }
    footer .turn {
      display: grid;
      grid-template-columns: 1fr 1fr;
      inline-size: 100%;
    }
    footer .turn nav {
      grid-row: 1;
      grid-column: 1 / -1;
    }
    footer ol {
      flex-wrap: nowrap;
    }
    footer ol li {
      flex: 1;
    }
    footer ol button {
      inline-size: 100%;
      min-inline-size: 0;
    }
    footer {
      --target: 2.75rem;
      font-size: 1rem;
    }
    .about .number {
      margin-inline-start: 0;
    }
  }
`
