import type { ShownPaper } from '../../store/exchange-session.ts'

/** Texts of a page that may be changed before print, as they stand on it, by the id of their block. */
export const editableTexts = ({
  report,
  edits,
}: Pick<ShownPaper, 'report' | 'edits'>): ReadonlyMap<string, string> =>
  new Map(
    report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'text' && block.id !== undefined
          ? [[block.id, Object.hasOwn(edits, block.id) ? edits[block.id]! : block.text] as const]
          : [],
      ),
    ),
  )
