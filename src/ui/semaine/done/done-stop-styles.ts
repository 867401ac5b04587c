import { css } from 'lit'

/** A stop of the list of what was done: a mark, its words, what can be said of it. */
export const doneStop = css`
  :host {
    display: grid;
    gap: var(--space-2);
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
  }
  .name {
    overflow-wrap: anywhere;
    line-height: var(--leading-tight);
  }
  .facts {
    display: block;
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .not-done tn-icon,
  .unrecorded tn-icon {
    color: var(--warning);
  }
  .done > tn-icon {
    color: var(--accent);
  }
  .ahead > tn-icon {
    color: var(--ink-muted);
  }
  .ways {
    display: flex;
    gap: var(--space-1);
  }
  .ways .quiet {
    padding-inline: var(--space-2);
  }
  .ways tn-icon {
    color: inherit;
  }
  form {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3);
    border-radius: var(--corner);
    background: var(--surface-sunken);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    gap: var(--space-2);
  }
  .actions {
    display: flex;
    justify-content: flex-end;
    gap: var(--space-2);
  }
  select {
    inline-size: 100%;
  }
`
