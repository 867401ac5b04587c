import { css } from 'lit'

/** A native `<dialog>` and its form: heading, body, buttons at the end. */
export const dialogs = css`
  dialog {
    inline-size: min(36rem, calc(100dvi - 2 * var(--space-4)));
    max-block-size: calc(100dvb - 2 * var(--space-4));
    padding: 0;
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
    overflow: auto;
    /* Browsers show a modal one whatever hides the screen around it. */
    visibility: inherit;
  }
  dialog::backdrop {
    background: var(--scrim);
  }
  dialog > form,
  dialog > .body {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-5);
  }
  dialog h2 {
    margin: 0;
    font-size: var(--text-title);
    line-height: var(--leading-tight);
  }
  dialog h3 {
    margin: 0;
    font-size: var(--text-lead);
    line-height: var(--leading-tight);
  }
  dialog p {
    margin: 0;
  }
  dialog .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
  }
  @media (width < 45rem) {
    dialog {
      inline-size: 100dvi;
      max-inline-size: 100dvi;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`
