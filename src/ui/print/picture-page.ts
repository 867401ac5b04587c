import { css, html, type TemplateResult } from 'lit'
import type { PictureHandout } from '../../domain/picture-handout.ts'

/** The page `landscape` is that of `styles/print.css`. */
export const picturePageStyles = css`
  .page.picture {
    display: block;
    inline-size: min(297mm, 100%);
    min-block-size: 0;
    padding: 0;
    page: landscape;
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  @media print {
    .page.picture {
      inline-size: 297mm;
    }
  }
`

/** A picture that is a page already. Its words are those of the table and list beside it on the screen. */
export const picturePage = ({ title, svg }: PictureHandout): TemplateResult =>
  html`<article class="page picture">
    <img alt=${title} src=${`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} width="1123" height="794" />
  </article>`
