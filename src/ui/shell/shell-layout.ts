import { css } from 'lit'

/** Header and ribbon above; rail, panel and map side by side; on a phone the panel is a sheet over the map and the rail a tab bar. */
export const shellLayout = css`
  :host {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / auto minmax(0, min(var(--panel-width), 55vi)) minmax(0, 1fr);
    grid-template-areas: 'header header header' 'ribbon ribbon ribbon' 'rail panel stage';
    position: relative;
    block-size: 100dvb;
    overflow: clip;
    background: var(--ground);
    color: var(--ink);
  }
  /* Hidden by its code: the dialog that asks for it lies beside, not inside. */
  :host([inert]) {
    --map-chrome: hidden;
    visibility: hidden;
  }
  header {
    grid-area: header;
  }
  .lines {
    grid-area: ribbon;
  }
  /* On the covers: above the card. */
  .stage.behind ~ tn-update-offer,
  .stage.behind ~ tn-trouble {
    grid-area: header;
    z-index: var(--layer-toast);
  }
  .stage.behind ~ tn-trouble {
    grid-area: ribbon;
  }
  tn-rail {
    grid-area: rail;
    inline-size: var(--rail-width);
    overflow: auto;
  }
  tn-panel {
    grid-area: panel;
    border-inline-end: var(--hairline) solid var(--line);
  }
  .stage {
    grid-area: stage;
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: hidden;
  }
  .map {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .map ::slotted(*),
  .map slot {
    display: block;
    block-size: 100%;
  }
  tn-welcome,
  tn-locked,
  tn-erased,
  tn-clock-doubt,
  tn-bug {
    grid-area: 1 / 1 / -1 / -1;
    z-index: var(--layer-bar);
  }
  .stage.behind {
    --map-chrome: hidden;
    grid-area: 1 / 1 / -1 / -1;
  }
  /* At the top of the map, beside its buttons: what a tool says stands below. */
  tn-toast {
    grid-area: stage;
    align-self: start;
    margin-block-start: var(--space-3);
    margin-inline: var(--space-4) calc(var(--target) + var(--space-6));
    z-index: var(--layer-toast);
  }
  /* What broke has the place of the page that it was. */
  .sheets > tn-broken-part {
    grid-area: 1 / 1 / -1 / -1;
  }
  .sheets[hidden] > * {
    display: none;
  }
  .sheets ~ tn-toast {
    position: fixed;
    margin: 0;
    inset-inline: var(--space-4);
    inset-block: auto var(--space-4);
  }
  /* A meeting has a row of its own for it. */
  .sheets.meeting ~ tn-toast {
    display: none;
  }
  .drop {
    position: fixed;
    inset: var(--space-4);
    z-index: var(--layer-toast);
    display: grid;
    place-content: center;
    gap: var(--space-2);
    border: var(--stroke) dashed var(--accent);
    border-radius: var(--corner);
    background: var(--surface);
    font-size: var(--text-title);
    text-align: center;
    pointer-events: none;
  }
  .drop p {
    margin: 0;
  }
  .skip {
    position: absolute;
    inset-block-start: var(--space-1);
    inset-inline-start: var(--space-1);
    z-index: var(--layer-toast);
    padding: var(--space-2) var(--space-3);
    border-radius: var(--corner);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (width >= 60rem) {
    .stage.behind {
      --map-inset-inline-start: calc(8vi + 30rem);
    }
    tn-welcome,
    tn-locked,
    tn-erased,
    tn-clock-doubt {
      justify-items: start;
      padding-inline-start: 8vi;
    }
  }
  @media (width >= 110rem) {
    :host {
      --panel-width: 27.5rem;
    }
  }
  @media (width >= 80rem) {
    :host([workspace='echanges']) {
      --panel-width: 36rem;
    }
  }
  /* Weeks side by side need the room of a table. */
  @media (width >= 64rem) {
    :host([workspace='semaine'][view='compare']) {
      --panel-width: 46rem;
    }
  }
  @media (width < 45rem) {
    :host {
      --sheet: 50%;
      grid-template: auto auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
      grid-template-areas: 'header' 'ribbon' 'stage' 'toast' 'rail';
    }
    tn-panel {
      grid-area: stage;
      align-self: end;
      z-index: var(--layer-panel);
      border-inline-end: 0;
    }
    :host([workspace='observatoire']) {
      --sheet: 38%;
    }
    /* Before a door the stop and what is done there come first. */
    :host([workspace='terrain']) {
      --sheet: 76%;
    }
    /* The map and the time bar end where the sheet begins, under its round corners. */
    tn-panel[height='low'] ~ .stage {
      block-size: calc(100% - var(--target));
    }
    tn-panel[height='middle'] ~ .stage {
      block-size: calc(100% - var(--sheet) + var(--corner));
    }
    tn-panel[height='full'] ~ .stage {
      visibility: hidden;
    }
    .stage.behind {
      --map-inset-block-end: 68%;
      /* Above the card, however tall it is. */
      --map-credit-inset: calc(100% - var(--space-12));
    }
    tn-welcome,
    tn-locked,
    tn-erased,
    tn-clock-doubt {
      align-content: end;
      padding-block-end: 4vb;
    }
    tn-rail {
      inline-size: auto;
    }
    /* In a row of its own: there is no free place on a phone that is not a button's. */
    tn-toast {
      grid-area: toast;
      position: static;
      margin: 0;
    }
  }
  @media print {
    :host {
      display: block;
      block-size: auto;
    }
    :host > :not(.sheets) {
      display: none;
    }
  }
`
