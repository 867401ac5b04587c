import { css } from 'lit'

/** A picture as wide as its panel, never higher than the screen leaves. */
export const pictureStyles = css`
  :host {
    display: grid;
    gap: var(--space-2);
    padding: 0;
  }
  :is(canvas, img) {
    display: block;
    justify-self: start;
    max-inline-size: 100%;
    max-block-size: 60vh;
    border: var(--hairline) solid var(--line-strong);
    border-radius: var(--corner);
    background: var(--surface-hover);
  }
`
