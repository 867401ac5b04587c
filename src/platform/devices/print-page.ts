/** Prints what the page shows, once it is drawn. Some browsers wait for their dialog, phones return at once. */
export const printPage = async (): Promise<void> => {
  await document.fonts.ready
  await drawn()
  print()
}

const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
