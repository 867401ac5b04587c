import { css, html, type TemplateResult } from 'lit'
import type { LayerQuality } from '../../../domain/data-quality.ts'
import { PRECISIONS } from '../../../domain/provenance.ts'
import { dataQualityWords as text } from '../../../messages/data-quality.ts'
import { cssValue } from '../../parts/css-value.ts'

/** The shares of a layer in words, those that are none left out. */
export const shareWords = ({ shares, count }: LayerQuality): readonly string[] =>
  PRECISIONS.filter((each) => shares[each] > 0).map((each) =>
    text.share(text.precisions[each], shares[each], count),
  )

/** A bar of the four precisions, each with a pattern of its own; beside its words, so hidden from assistive technology. */
export const precisionBar = ({ shares, count }: LayerQuality): TemplateResult => html`
  <div class="bar" aria-hidden="true">
    ${PRECISIONS.filter((each) => shares[each] > 0).map(
      (each) => html`<span class=${each} ${cssValue('--share', shares[each] / count)}></span>`,
    )}
  </div>
`

export const precisionBarStyles = css`
  .bar {
    display: flex;
    block-size: var(--space-3);
    border: var(--hairline) solid var(--line-strong);
    border-radius: var(--corner-small);
    overflow: hidden;
    forced-color-adjust: none;
  }
  .bar span {
    flex: var(--share) 0 var(--space-1);
  }
  .bar span + span {
    border-inline-start: var(--hairline) solid var(--line-strong);
  }
  .official {
    background: var(--accent);
  }
  .surveyed {
    background: repeating-linear-gradient(135deg, var(--accent) 0 4px, var(--surface) 4px 6px);
  }
  .estimated {
    background: radial-gradient(circle, var(--accent) 1.2px, var(--surface) 1.6px) 0 0 / 6px 6px;
  }
  .demonstration {
    background: var(--surface);
  }
`
