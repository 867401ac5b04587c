import { css } from 'lit'

/** Short cards and lines of the debriefing. */
export const debriefingStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding: var(--space-3);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface);
  }
  .figures {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .figures strong {
    font-variant-numeric: tabular-nums;
  }
  .stop {
    justify-content: space-between;
    inline-size: 100%;
  }
  .stop .detail {
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--space-2);
  }
`
