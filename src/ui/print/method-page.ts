import { css, html, nothing, type TemplateResult } from 'lit'
import type { MethodHandout } from '../../domain/method-handout.ts'
import { methodPlain as text } from '../../messages/method-plain.ts'
import { methodSections } from '../parts/method-sections.ts'

/** Large enough to be read on a wall, short enough for one page. */
export const methodPageStyles = css`
  .method {
    gap: 5mm;
    font-size: 11.5pt;
    line-height: 1.4;
  }
  .method h2 {
    font-size: 18pt;
    text-wrap: balance;
  }
  .method .fictional {
    white-space: nowrap;
  }
  .method section {
    display: grid;
    gap: 1.5mm;
    margin: 0;
  }
  .method ul {
    display: grid;
    gap: 1mm;
    padding-inline-start: 5mm;
    list-style: disc;
  }
  .method li {
    padding: 0;
  }
`

/** A page on a method. */
export const methodPage = ({
  title,
  territory,
  fictional,
  day,
  sections,
}: MethodHandout): TemplateResult => html`
  <article class="page method">
    <header>
      <div>
        <h2>${title}</h2>
        <p class="lead">${territory}</p>
      </div>
      <div class="side">${fictional ? html`<p class="fictional">${text.fictional}</p>` : nothing}</div>
    </header>
    ${methodSections(sections)}
    <footer><span>${text.date(day)}</span><span>${text.attribution}</span></footer>
  </article>
`
