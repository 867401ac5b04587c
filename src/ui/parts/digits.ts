import { css } from 'lit'

/** Digits of a code behind discs: a field of the kind « password » would have the browser offer to keep them, and send them elsewhere. */
export const digits = css`
  input.digits {
    letter-spacing: 0.2em;
    -webkit-text-security: disc;
  }
  .shown input.digits {
    -webkit-text-security: none;
  }
`
