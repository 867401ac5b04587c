import { posix } from 'node:path'
import * as house from './architecture.ts'
import { type Facts, factsOf, type Import, type Source } from './architecture-source.ts'

/** Every broken rule, one sentence each, as `file:line what is wrong`. */
export function violations(sources: readonly Source[]): string[] {
  const files = sources.map(factsOf)
  const paths = new Set(files.map(({ path }) => path))
  return [
    ...files.flatMap((file) => [...shape(file), ...arrows(file), ...packages(file), ...purity(file)]),
    ...singleFiles(files),
    ...cycles(files),
    ...bundlerWords(files, paths),
  ].sort()
}

/** The first folder under src, two for the roomed ones; elsewhere the folder's whole path. */
function folderOf(path: string): string {
  const folder = posix.dirname(path)
  if (!folder.startsWith('src/')) return folder
  const [, first = '', room] = folder.split('/')
  return house.roomed.includes(first) && room ? `${first}/${room}` : first
}

function isHoused(path: string): boolean {
  return /^(src|styles)\//.test(path) && !/^src\/[^/]+\.d\.ts$/.test(path)
}

function shape({ path, lines, defaultExports }: Facts): string[] {
  const found: string[] = []
  if (lines > house.maxLines) found.push(`${path}:${lines} is longer than ${house.maxLines} lines`)
  const names = path.split('/').map((name) => name.replace(/\.(d\.)?(ts|css)$/, ''))
  const empty = names.find((name) =>
    name.split(/[-_.]/).some((word) => house.emptyNames.includes(word.toLowerCase())),
  )
  if (empty) found.push(`${path}:1 the name “${empty}” says nothing of what is inside`)
  if (path.endsWith('.config.ts')) return found // read by tools that want a default export
  return [...found, ...defaultExports.map(({ line }) => `${path}:${line} exports by default; give it a name`)]
}

function arrows(file: Facts): string[] {
  if (!isHoused(file.path)) return []
  const from = folderOf(file.path)
  const allowed = house.mayImport[from]
  if (!allowed) return [`${file.path}:1 the folder “${from}” is not in the house`]
  return targets(file).flatMap(({ line, target }) => {
    const to = folderOf(target)
    if (to === from || allowed.includes(to)) return []
    return [`${file.path}:${line} ${from} may not import ${to}`]
  })
}

function packages(file: Facts): string[] {
  if (!isHoused(file.path)) return []
  const folder = folderOf(file.path)
  return file.imports.filter(isPackage).flatMap(({ specifier, typeOnly, line }) => {
    const name = packageOf(specifier)
    const owner = house.owners.find(({ packages }) => packages.test(name))
    if (!owner) return [`${file.path}:${line} the package ${name} has no owner`]
    if (owner.folders.includes(folder) || (typeOnly && owner.typesOnly?.includes(folder))) return []
    const all = owner.folders.join(', ') || 'nobody'
    return [`${file.path}:${line} ${folder} may not import ${name}, which belongs to ${all}`]
  })
}

/** A package that only one file may know. */
function singleFiles(files: Facts[]): string[] {
  return house.owners.flatMap(({ packages, oneFile }) => {
    if (!oneFile) return []
    const users = files
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap(({ path, imports }) => {
        const used = imports.find((each) => isPackage(each) && packages.test(packageOf(each.specifier)))
        return used
          ? [`${path}:${used.line} imports ${packageOf(used.specifier)}, which is for one file`]
          : []
      })
    return users.length > 1 ? users : []
  })
}

function purity(file: Facts): string[] {
  if (!file.path.startsWith('src/') || !house.pure.includes(folderOf(file.path))) return []
  const impure = [
    ...file.names.filter(({ name }) => house.impureNames.includes(name)),
    ...file.members.filter(({ name }) => house.impureMembers.includes(name)),
    ...file.bareNew
      .filter(({ name }) => house.impureNew.includes(name))
      .map((at) => ({ ...at, name: `new ${at.name}()` })),
  ]
  return impure.map(({ name, line }) => `${file.path}:${line} ${folderOf(file.path)} is pure: no ${name}`)
}

function cycles(files: Facts[]): string[] {
  const graph = new Map<string, Set<string>>()
  for (const file of files.filter(({ path }) => path.startsWith('src/'))) {
    const from = folderOf(file.path)
    const to = graph.get(from) ?? new Set<string>()
    for (const { target } of targets(file)) if (folderOf(target) !== from) to.add(folderOf(target))
    graph.set(from, to)
  }
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    [...(graph.get(from) ?? [])].some((next) => {
      if (next === goal) return true
      if (seen.has(next)) return false
      return reaches(next, goal, seen.add(next))
    })
  const inCycle = [...graph.keys()].filter((folder) => reaches(folder, folder)).sort()
  return inCycle.length ? [`src:1 folders import each other in a circle: ${inCycle.join(', ')}`] : []
}

function bundlerWords(files: Facts[], paths: Set<string>): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reached = new Set<string>()
  const found: string[] = []
  const visit = (path: string) => {
    const file = byPath.get(path)
    if (!file || reached.has(path)) return
    reached.add(path)
    const why = `and ${house.runByNode} reaches this file`
    found.push(...file.globs.map(({ line }) => `${path}:${line} uses import.meta.glob, ${why}`))
    for (const { specifier, line, typeOnly } of file.imports) {
      if (typeOnly) continue
      if (/\?|\.css$/.test(specifier)) found.push(`${path}:${line} imports ${specifier}, ${why}`)
      const target = resolve(path, specifier)
      for (const candidate of [target, `${target}.ts`, `${target}/index.ts`])
        if (paths.has(candidate)) visit(candidate)
    }
  }
  for (const { path } of files) if (path.startsWith(`src/${house.runByNode}/`)) visit(path)
  return found
}

function targets(file: Facts): { line: number; target: string }[] {
  return file.imports
    .filter((each) => !isPackage(each) && !/^[a-z]+:/.test(each.specifier))
    .map(({ specifier, line }) => ({ line, target: resolve(file.path, specifier) }))
}

function resolve(from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '')
  return plain.startsWith('/') ? plain.slice(1) : posix.join(posix.dirname(from), plain)
}

function isPackage({ specifier }: Import): boolean {
  return /^(@|node:|[a-z])/i.test(specifier) && !/^(https?|data|blob):/.test(specifier)
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .replace(/\?.*$/, '')
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
