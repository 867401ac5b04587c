import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A server program, started on our own settings for it (`deploy/`). */
export type ServerProgram = {
  readonly name: 'nginx' | 'apache2' | 'caddy'
  readonly settings: string
  /** What starts it in the foreground on these settings, in a folder of its own. */
  readonly command: (folder: string, settings: string) => readonly string[]
}

/** Modules that Debian's Apache loads by default, as far as `deploy/apache.conf` needs them. */
const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate', 'setenvif']
const MODULE_FOLDER = '/usr/lib/apache2/modules'

const apacheRoot = (folder: string, settings: string): string => {
  const there = readdirSync(MODULE_FOLDER)
  const load = MODULES.filter((name) => there.includes(`mod_${name}.so`)).map(
    (name) => `LoadModule ${name}_module ${MODULE_FOLDER}/mod_${name}.so`,
  )
  const port = /<VirtualHost \S*:(\d+)>/.exec(settings)?.[1]
  return [
    ...load,
    `Listen 127.0.0.1:${port}`,
    `ServerName localhost`,
    `User www-data`,
    `Group www-data`,
    `PidFile ${folder}/pid`,
    `Mutex file:${folder} default`,
    `ErrorLog ${folder}/errors`,
    `TypesConfig /etc/mime.types`,
    `Include ${folder}/settings`,
  ].join('\n')
}

export const SERVER_PROGRAMS: readonly ServerProgram[] = [
  {
    name: 'nginx',
    settings: 'deploy/nginx.conf',
    command: (folder) => {
      writeFileSync(
        join(folder, 'root'),
        [
          `pid ${folder}/pid; error_log ${folder}/errors; daemon off; worker_processes 1;`,
          // As the example of its makers: the only user that may read the folder of a test.
          process.getuid?.() === 0 ? 'user root;' : '',
          `events { } http { access_log off;`,
          `client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;`,
          `uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi; include ${folder}/settings; }`,
        ].join('\n'),
      )
      return ['nginx', '-e', `${folder}/errors`, '-c', join(folder, 'root')]
    },
  },
  {
    name: 'apache2',
    settings: 'deploy/apache.conf',
    command: (folder, settings) => {
      writeFileSync(join(folder, 'root'), apacheRoot(folder, settings))
      return ['apache2', '-X', '-d', folder, '-f', join(folder, 'root')]
    },
  },
  {
    name: 'caddy',
    settings: 'deploy/Caddyfile',
    command: (folder) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'settings')],
  },
]

/** Debian keeps servers where only root looks. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` }

export const isInstalled = ({ name }: ServerProgram): boolean =>
  spawnSync('sh', ['-c', `command -v ${name}`], { env }).status === 0

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

export type Serving = { readonly url: string; readonly close: () => Promise<void> }

/** Serves a folder by a program on `deploy/`'s settings, of which only the folder and the port are changed. */
export const serving = async (program: ServerProgram, files: string): Promise<Serving> => {
  const folder = mkdtempSync(join(tmpdir(), `tournee-${program.name}-`))
  const port = await freePort()
  const settings = readFileSync(program.settings, 'utf8')
    .replaceAll('/var/www/tournee', resolve(files))
    .replaceAll(/listen 80;/g, `listen 127.0.0.1:${port};`)
    .replaceAll('*:80>', `127.0.0.1:${port}>`)
    .replaceAll(/^:80 \{/gm, `http://127.0.0.1:${port} {`)
  writeFileSync(join(folder, 'settings'), settings)
  const [command = '', ...args] = program.command(folder, settings)
  const child = spawn(command, args, { env: { ...env, HOME: folder }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString()
    })
  const url = `http://127.0.0.1:${port}/`
  const close = async (): Promise<void> => {
    await stopped(child)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break
    if (await fetch(url).catch(() => null)) return { url, close }
    await new Promise((later) => setTimeout(later, 100))
  }
  await close()
  throw new Error(`${program.name} does not serve: ${said}`)
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.once('exit', () => done())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 3000).unref()
  })
