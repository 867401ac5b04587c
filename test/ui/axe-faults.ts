import axe from 'axe-core'
import { deepAll } from './mount.ts'

/** What axe finds wrong below an element, as `rule: target`; nothing is well. Contrast is judged with the tokens in force. */
export const axeFaults = async (element: HTMLElement): Promise<readonly string[]> => {
  // A colour on its way to another is neither.
  const moving = deepAll(element.ownerDocument, '*').flatMap((each) => each.getAnimations())
  for (const each of moving) if (each instanceof CSSTransition) each.finish()
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The page around the element is a test's: it has no landmarks and no first heading.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
