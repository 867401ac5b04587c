import type { ReactiveElement } from 'lit'
import { vi } from 'vitest'
import { Act } from '../../src/operations/act.ts'
import type { Operation } from '../../src/operations/operation.ts'

/** The page's own, whatever clock a test puts in its place. */
const { setTimeout } = globalThis
/** Longer than anything that ends by itself, on a machine five times slower than this one. */
const LATEST = 20_000
/** What one turn ended may begin another: a screen is at rest after so many turns without anything. */
const TURNS = 4

const { run } = Act.prototype
/** Ids of operations that the screen at hand began, and that have not ended. */
let underWay = new Map<Promise<unknown>, string>()
Act.prototype.run = function <Target>(this: Act, operation: Operation<Target>, target: Target) {
  const ours = underWay
  const running = (run<Target>).call(this, operation, target)
  ours.set(running, operation.id)
  const end = () => ours.delete(running)
  void running.then(end, end)
  return running
}

/** What an earlier screen began is not waited for any more. */
export const forgetOperations = (): void => {
  underWay = new Map()
}

/** Tags below a root, through shadow roots, that have an update before them. */
const unrendered = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    ...((each as Partial<ReactiveElement>).isUpdatePending ? [each.localName] : []),
    ...(each.shadowRoot ? unrendered(each.shadowRoot) : []),
  ])

/**
 * Resolves once nothing below a root is under way: operations, imports, renderings.
 * `pending`: an operation is held back by the test, and is not waited for.
 */
export const quiet = async (root: ParentNode, { pending = false } = {}): Promise<void> => {
  const latest = performance.now() + LATEST
  for (let turns = 0; turns < TURNS; ) {
    await vi.dynamicImportSettled()
    await new Promise((resolve) => setTimeout(resolve))
    const left = [...(pending ? [] : underWay.values()), ...unrendered(root)]
    turns = left.length > 0 ? 0 : turns + 1
    if (performance.now() > latest) throw new Error(`still under way: ${left.join(', ') || 'imports'}`)
  }
}
