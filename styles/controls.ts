import { css } from 'lit'

/** Buttons, links and fields of every element, with the focus ring and `.visually-hidden`, which do not cross shadow roots. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--stroke) solid var(--focus);
    outline-offset: var(--stroke);
  }
  /* Given the focus to be read out, not to be operated. */
  :is(h1, h2, h3)[tabindex='-1']:focus-visible {
    outline: 0;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    min-inline-size: var(--target);
    padding-inline: var(--space-3);
    padding-block: var(--space-1);
    border: var(--hairline) solid var(--line-strong);
    border-radius: var(--corner);
    background: var(--surface);
    color: var(--ink);
    line-height: var(--leading-tight);
    text-align: start;
    cursor: pointer;
    transition: background-color var(--duration) var(--ease);
  }
  button:hover {
    background: var(--surface-hover);
  }
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: var(--weight-strong);
  }
  button.primary:hover {
    background: var(--accent-hover);
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
  }
  button.quiet:hover {
    background: var(--surface-hover);
  }
  button.link {
    min-block-size: var(--target-inline);
    min-inline-size: 0;
    padding-inline: 0;
    border-color: transparent;
    background: transparent;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.danger {
    border-color: var(--danger);
    color: var(--danger);
  }
  button[aria-pressed='true'],
  button[aria-pressed='true']:hover,
  button[aria-selected='true'],
  button[aria-current='page'] {
    border-color: var(--accent);
    background: var(--surface-chosen);
    color: var(--ink);
    font-weight: var(--weight-strong);
  }
  button.primary[aria-pressed='true'] {
    color: var(--accent);
  }
  button:disabled,
  button:disabled:hover,
  button[aria-disabled='true'],
  button[aria-disabled='true']:hover {
    border-style: dashed;
    border-color: var(--line-strong);
    background: transparent;
    color: var(--ink-muted);
    font-weight: var(--weight-plain);
    cursor: not-allowed;
  }
  button.quiet:disabled,
  button.quiet[aria-disabled='true'] {
    border-color: transparent;
  }
  a {
    color: var(--accent);
  }
  .field {
    display: grid;
    gap: var(--space-1);
    min-inline-size: 0;
  }
  label,
  legend,
  .label {
    font-weight: var(--weight-strong);
  }
  .help {
    margin: 0;
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .error {
    margin: 0;
    color: var(--danger);
  }
  legend {
    padding: 0;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--target);
    padding-inline: var(--space-2);
    padding-block: var(--space-1);
    border: var(--hairline) solid var(--line-strong);
    border-radius: var(--corner);
    background: var(--surface);
    accent-color: var(--accent);
  }
  select {
    text-overflow: ellipsis;
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-color: var(--danger);
    border-width: var(--stroke);
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: var(--icon);
    block-size: var(--icon);
    flex: none;
    margin: 0;
    accent-color: var(--accent);
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: var(--target);
    accent-color: var(--accent);
  }
  textarea {
    min-block-size: calc(var(--target) * 2);
    line-height: var(--leading);
    resize: vertical;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    font-weight: var(--weight-plain);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .row.end {
    justify-content: flex-end;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: var(--space-3);
    align-items: start;
  }
  [hidden] {
    display: none;
  }
`
