import { css } from 'lit'

/** Cards of what is read before leaving; what opens a round stays under the thumb. */
export const startStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding: var(--space-3);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface);
  }
  /* Not by colour alone: the sign, the word and a broken edge. */
  .card.avoid {
    border: var(--stroke) dashed var(--warning);
    background: var(--warning-ground);
  }
  /* What settles it, the map, and two signs, on one line of a phone. */
  .card .row {
    gap: 0;
  }
  .card .row .quiet {
    padding-inline: var(--space-2);
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    font-weight: var(--weight-strong);
  }
  .new {
    padding-inline: var(--space-2);
    border: var(--hairline) solid var(--accent);
    border-radius: var(--corner-round);
    color: var(--accent);
    font-size: var(--text-small);
  }
  .words {
    overflow-wrap: anywhere;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-1) var(--space-2);
    inline-size: 100%;
    padding-block: var(--space-2);
    text-align: start;
  }
  .line .detail {
    grid-column: 1 / -1;
    color: var(--ink-muted);
  }
  .line .late {
    display: inline-flex;
    align-items: center;
    align-self: start;
    gap: var(--space-1);
  }
  .late {
    color: var(--danger);
    font-weight: var(--weight-strong);
  }
  .round {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  .round button {
    grid-column: 1 / -1;
  }
  button.big {
    min-block-size: 3.5rem;
    font-size: var(--text-lead);
  }
`
