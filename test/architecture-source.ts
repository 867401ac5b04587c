import ts from 'typescript'

export type Source = { path: string; text: string }
export type Place = { line: number }
export type Import = Place & { specifier: string; typeOnly: boolean }

/** What the rules need to know of one file, read from its text: nothing of it runs. */
export type Facts = {
  path: string
  lines: number
  imports: Import[]
  /** Names read without a dot before them and not declared in the file. */
  names: (Place & { name: string })[]
  /** `a.b`, for names the file does not declare. */
  members: (Place & { name: string })[]
  /** `new a()` without arguments. */
  bareNew: (Place & { name: string })[]
  defaultExports: Place[]
  globs: Place[]
}

export function factsOf({ path, text }: Source): Facts {
  const facts: Facts = {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: [],
    names: [],
    members: [],
    bareNew: [],
    defaultExports: [],
    globs: [],
  }
  if (path.endsWith('.css')) return { ...facts, imports: cssImports(text) }
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const declared = declaredIn(file)
  const at = (node: ts.Node): Place => ({
    line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  })
  const visit = (node: ts.Node): void => {
    const imported = importOf(node)
    if (imported) facts.imports.push({ ...imported, ...at(node) })
    if (isDefaultExport(node)) facts.defaultExports.push(at(node))
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText().replace(/\s/g, '')
      if (name === 'import.meta.glob') facts.globs.push(at(node))
      if (!declared.has(name.split('.')[0]!)) facts.members.push({ name, ...at(node) })
    }
    if (ts.isNewExpression(node) && !node.arguments?.length) {
      facts.bareNew.push({ name: node.expression.getText(), ...at(node) })
    }
    if (ts.isIdentifier(node) && isRead(node) && !declared.has(node.text)) {
      facts.names.push({ name: node.text, ...at(node) })
    }
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit)
    else visitImportTypes(node)
  }
  const visitImportTypes = (node: ts.Node): void => {
    const imported = importOf(node)
    if (imported) facts.imports.push({ ...imported, ...at(node) })
    ts.forEachChild(node, visitImportTypes)
  }
  visit(file)
  return facts
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return { specifier: node.moduleSpecifier.text, typeOnly }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true } : undefined
  }
  const [first, second] = ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments ?? []) : []
  if (!first || !ts.isStringLiteralLike(first)) return undefined
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: first.text, typeOnly: false }
  }
  // How a worker or an asset is named to the bundler.
  const besideThisFile = ts.isNewExpression(node) && second?.getText() === 'import.meta.url'
  return besideThisFile ? { specifier: first.text, typeOnly: false } : undefined
}

function cssImports(text: string): Import[] {
  return text.split('\n').flatMap((content, index) => {
    const specifier = /@import\s+(?:url\()?\s*['"]([^'"]+)['"]/.exec(content)?.[1]
    return specifier ? [{ specifier, typeOnly: false, line: index + 1 }] : []
  })
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return !node.isExportEquals
  if (ts.isExportSpecifier(node)) return node.name.text === 'default'
  return (
    ts.canHaveModifiers(node) && !!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  )
}

function declaredIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node }
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node)
    if (declares && name && ts.isIdentifier(name) && !inType(node)) names.add(name.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

/** `(window: Span) => void` as a type declares no value. */
function inType(node: ts.Node): boolean {
  return ts.isParameter(node) && (ts.isTypeNode(node.parent) || ts.isTypeElement(node.parent))
}

/** A value read by this name, as opposed to the name of a property, a label or a declaration. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false
  if (ts.isEnumMember(parent) || ts.isLabeledStatement(parent)) return false
  const { name } = parent as { name?: ts.Node }
  return name !== node
}
