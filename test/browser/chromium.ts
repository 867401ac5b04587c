import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { LaunchOptions } from 'playwright'

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const args = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Pages are put together by the processor; maps alone go through SwiftShader, at half of the time in all.
  '--disable-gpu-compositing',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** An installed Chromium if there is one, else the one packed in @sparticuz/chromium. */
export async function launchOptions(): Promise<LaunchOptions & { executablePath: string }> {
  const executablePath = installed.find((path) => path && existsSync(path))
  if (executablePath) return { executablePath, args }
  const folder = await inflated()
  const env = { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts') } as Record<string, string>
  return { executablePath: join(folder, 'chromium'), args, env }
}

/**
 * Inflating takes seconds and 200 MB, so it is kept. Each process inflates into a folder of its own and renames it:
 * two writing one file make it unrunnable (ETXTBSY), and a reader never sees half a browser.
 */
async function inflated(): Promise<string> {
  const packed = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))))
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string }
  const cache = resolve('node_modules/.cache')
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const own = await mkdtemp(join(cache, 'chromium-'))
  const inflate = "import('@sparticuz/chromium').then((packed) => packed.default.executablePath())"
  // A process apart, because the package writes where TMPDIR points.
  await promisify(execFile)(process.execPath, ['-e', inflate], { env: { ...process.env, TMPDIR: own } })
  await writeFile(join(own, 'fonts', 'fonts.conf'), fontsConf(join(folder, 'fonts')))
  try {
    await rename(own, folder)
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`
}
