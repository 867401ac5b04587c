import { css, html, nothing, svg, type TemplateResult } from 'lit'
import type { Verdict } from '../../../domain/hotspots/ranking.ts'
import { places as text } from '../../../messages/observatory-places.ts'

/** A shape each, so that the verdict is read without its colour: full, half, empty, hatched. */
const SHAPES: Readonly<Record<Verdict, TemplateResult>> = {
  sure: svg`<circle cx="8" cy="8" r="6.5" class="line full"></circle>`,
  probable: svg`<circle cx="8" cy="8" r="6.5" class="line"></circle><path class="full" d="M8 1.5a6.5 6.5 0 0 1 0 13z"></path>`,
  'maybe-chance': svg`<circle cx="8" cy="8" r="6.5" class="line"></circle>`,
  'not-seen': svg`<path class="line dashed" d="M1.5 1.5h13v13h-13z"></path><path class="line" d="M2 9 9 2M5 14 14 5"></path>`,
}

export const verdictStyles = css`
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    font-size: var(--text-small);
    white-space: nowrap;
  }
  .verdict svg {
    inline-size: 0.9rem;
    block-size: 0.9rem;
    flex: none;
    fill: none;
  }
  .verdict .line {
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .verdict .dashed {
    stroke-dasharray: 2 2;
  }
  .verdict .full {
    fill: currentcolor;
  }
  .verdict.sure,
  .verdict.probable {
    color: var(--accent);
    font-weight: var(--weight-strong);
  }
  .verdict.maybe-chance,
  .verdict.not-seen {
    color: var(--ink-muted);
  }
`

/** A verdict's mark and its word; `alone`: the mark, where a sentence beside it says the word. */
export const verdictMark = (
  verdict: Verdict,
  alone = false,
): TemplateResult => html`<span class="verdict ${verdict}"
  ><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[verdict]}</svg>${alone ? nothing : text.verdict[verdict]}</span
>`
