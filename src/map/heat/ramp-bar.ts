import { html, svg, type TemplateResult } from 'lit'

/** A ramp of `count` colours as it is on the map: from stop to stop, its edge soft, the last colour going on. `where` tells apart the bars of one page. */
export const rampBar = (ramp: 'heat' | 'less' | 'more', count: number, where = 'whole'): TemplateResult => {
  const offset = (stop: number): string => `${((stop / count) * 100).toFixed(1)}%`
  const id = `ramp-${ramp}-${where}`
  return html`<svg class="ramp ${ramp}" viewBox="0 0 ${count} 1" preserveAspectRatio="none" aria-hidden="true">
    <linearGradient id=${id}>
      <stop class="${ramp}-1 none" offset="0" />
      <stop class="${ramp}-1" offset=${offset(0.55)} />
      ${Array.from(
        { length: count - 1 },
        (_, index) => svg`<stop class=${`${ramp}-${index + 2}`} offset=${offset(index + 1)} />`,
      )}
    </linearGradient>
    <rect width=${count} height="1" fill=${`url(#${id})`} />
  </svg>`
}
