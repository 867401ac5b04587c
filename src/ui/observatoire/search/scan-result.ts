import { html, type TemplateResult } from 'lit'
import type { Cluster, Scan } from '../../../domain/hotspots/scan.ts'
import { search as text } from '../../../messages/observatory-search.ts'

type Named = {
  readonly nameOf: (place: string) => string
  readonly choose: (place: string) => void
}

const cluster = (found: Cluster, { nameOf, choose }: Named): TemplateResult => html`<li>
  <p class="said">
    <button type="button" class="link" @click=${() => choose(found.places[0]!)}>
      ${text.around(nameOf(found.places[0]!))}
    </button>
  </p>
  <p>${text.cluster(found)}</p>
  <details>
    <summary>${text.zonePlaces(found.places.length)}</summary>
    <p class="help">${found.places.map(nameOf).join(' · ')}</p>
  </details>
</li>`

/** What started when and where, or that chance explains it; draws, seed and limits behind it. */
export const scanResult = (found: Scan, named: Named): TemplateResult => html`
  ${
    found.clusters.length > 0
      ? html`<ol class="plain">
          ${found.clusters.map((each) => cluster(each, named))}
        </ol>`
      : html`<p class="said">${text.noCluster(found.mostLikely)}</p>`
  }
  <details>
    <summary>${text.scanHow}</summary>
    <ul class="lines">
      ${text.scanLines(found).map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>
`
