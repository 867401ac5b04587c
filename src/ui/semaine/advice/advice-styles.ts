import { css } from 'lit'

/** Advice as cards, the gain in sight at once. */
export const adviceStyles = css`
  ol.cards {
    gap: var(--space-3);
  }
  li.callout {
    background: var(--surface);
  }
  h4 {
    margin: 0;
    font-size: var(--text-body);
    line-height: var(--leading-tight);
    text-wrap: balance;
  }
  .gain,
  .well {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  .gain tn-icon,
  .well tn-icon {
    color: var(--accent);
  }
`
