import { html, nothing, type TemplateResult } from 'lit'
import type { MethodSection } from '../../messages/method.ts'

/** Headings, paragraphs and lists of the method; `ordered` lists are steps. */
export const methodSections = (
  sections: readonly MethodSection[],
  list: 'ordered' | 'plain' = 'plain',
): TemplateResult[] =>
  sections.map(
    ({ title, paragraphs, list: items }) => html`
      <section>
        <h3>${title}</h3>
        ${paragraphs.map((text) => html`<p>${text}</p>`)}
        ${
          items
            ? list === 'ordered'
              ? html`<ol class="said">${items.map((item) => html`<li>${item}</li>`)}</ol>`
              : html`<ul class="said">${items.map((item) => html`<li>${item}</li>`)}</ul>`
            : nothing
        }
      </section>
    `,
  )
