import type { App } from './harness.ts'

/** No barrier that axe knows, and nothing wider than the window; in a second colour scheme, of colours alone. */
export const barriers = async (app: App, colours = false): Promise<string[]> => {
  const found = await (colours ? app.axeColours() : app.axe())
  const wide = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...found.map(({ rule, places }) => `${rule}: ${places.join(' | ')}`),
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
  ]
}
