import type { Operation } from '../operation.ts'

/** Forgets a draft: what was typed is saved, or given up. */
export const forgetDraft: Operation<{ readonly key: string }> = {
  id: 'forget-draft',
  available: () => null,
  label: () => '',
  run: async (_state, { key }, ports) => {
    ports.store().look(({ drafts }) => {
      const left = new Map(drafts)
      left.delete(key)
      return { drafts: left }
    })
    const failed = await ports.field.drafts.forget(key)
    return failed ?? { kind: 'done', quiet: true }
  },
}
