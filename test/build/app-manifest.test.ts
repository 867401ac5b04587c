import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appManifest, roleColours } from '../../build/app-manifest.ts'

type Emitted = { fileName: string; source: string }
type Icon = { src: string; sizes: string; purpose: string; type: string }

const emitted = (): Record<string, unknown> & { icons: Icon[] } => {
  const files: Emitted[] = []
  const { generateBundle } = appManifest()
  const emit = generateBundle as unknown as (this: { emitFile(file: Emitted): void }) => void
  emit.call({ emitFile: (file) => void files.push(file) })
  return JSON.parse(files[0]!.source)
}

test('colours of a role are those of the tokens; a role that is not there is said', () => {
  expect(roleColours('--ground: light-dark(#f6f2ea, #191815);', 'ground')).toEqual({
    light: '#f6f2ea',
    dark: '#191815',
  })
  expect(() => roleColours('', 'ground')).toThrow('ground')
})

test('the app stands alone, in French, at its own folder, in the colours of the tokens', () => {
  const { light } = roleColours(readFileSync('styles/tokens.css', 'utf8'), 'surface')
  expect(emitted()).toMatchObject({
    ...{ name: 'Tournée', lang: 'fr', display: 'standalone', start_url: './', scope: './' },
    ...{ theme_color: light, background_color: light },
  })
})

test('each icon is a PNG of the size that it is said to be; the maskable one fills its square', () => {
  const pictures = emitted().icons.filter(({ type }) => type === 'image/png')
  expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
  for (const { src, sizes } of [...pictures, { src: './icon-180.png', sizes: '180x180' }]) {
    const bytes = readFileSync(`public/${src}`)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
  }
})
