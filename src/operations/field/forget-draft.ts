import { pictureOf } from '../../domain/field/draft.ts'
import type { Operation } from '../operation.ts'

/** Forgets a draft: what was typed is saved, or given up, and the photo that it names with it. */
export const forgetDraft: Operation<{ readonly key: string }> = {
  id: 'forget-draft',
  available: () => null,
  label: () => '',
  run: async ({ session }, { key }, ports) => {
    const draft = session.drafts.get(key)
    const picture = draft ? pictureOf(draft) : null
    ports.store().look(({ drafts }) => {
      const left = new Map(drafts)
      left.delete(key)
      return { drafts: left }
    })
    const failed = await ports.field.drafts.forget(key)
    const unerased = picture ? await ports.field.photos.forget(picture.id) : null
    return failed ?? unerased ?? { kind: 'done', quiet: true }
  },
}
