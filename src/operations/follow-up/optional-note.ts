/** A note without its outer blanks; absent when there is none. */
export const optionalNote = (note: string | undefined): { readonly note?: string } =>
  note?.trim() ? { note: note.trim() } : {}
