import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const NAME = 'manifest.webmanifest'

/** Both colours of a role in `styles/tokens.css`. */
export const roleColours = (css: string, role: string): { readonly light: string; readonly dark: string } => {
  const [, light, dark] = new RegExp(`--${role}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
  if (!light || !dark) throw new Error(`styles/tokens.css has no role “${role}” of two colours`)
  return { light, dark }
}

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `./${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** Web app manifest (W3C): how the app stands among those of the device. */
const manifest = (ground: string) => ({
  name: 'Tournée',
  short_name: 'Tournée',
  description: 'Carte et tournées de médiation sociale. Tout reste sur cet appareil.',
  lang: 'fr',
  dir: 'ltr',
  // Relative to the manifest, so that the app may live in any folder of a host.
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: ground,
  theme_color: ground,
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    icon('icon-192', 192, 'any'),
    icon('icon-512', 512, 'any'),
    icon('icon-maskable-512', 512, 'maskable'),
  ],
})

/** Lets the app be installed: its manifest, its icon at home, the colour of the bar around it. */
export function appManifest(): Plugin {
  const surface = roleColours(readFileSync('styles/tokens.css', 'utf8'), 'surface')
  const themeColour = (scheme: 'light' | 'dark') => ({
    tag: 'meta',
    injectTo: 'head' as const,
    attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: surface[scheme] },
  })
  return {
    name: 'tournee:app-manifest',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: NAME,
        source: JSON.stringify(manifest(surface.light), null, 2),
      })
    },
    transformIndexHtml: () => [
      { tag: 'link', injectTo: 'head', attrs: { rel: 'manifest', href: `./${NAME}` } },
      { tag: 'link', injectTo: 'head', attrs: { rel: 'apple-touch-icon', href: './icon-180.png' } },
      themeColour('light'),
      themeColour('dark'),
    ],
  }
}
