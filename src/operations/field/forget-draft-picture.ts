import type { Operation } from '../operation.ts'

/** Erases a photo that was taken and not saved: another stands in its place, or none. */
export const forgetDraftPicture: Operation<{ readonly id: string }> = {
  id: 'forget-draft-picture',
  available: () => null,
  label: () => '',
  run: async (_state, { id }, ports) =>
    (await ports.field.photos.forget(id)) ?? { kind: 'done', quiet: true },
}
