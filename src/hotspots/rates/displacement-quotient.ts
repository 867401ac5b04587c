/** Counts of one area before and after an action. */
export type BeforeAfter = { readonly before: number; readonly after: number }

/**
 * The weighted displacement quotient (Bowers & Johnson, “Measuring the geographical displacement and diffusion of benefit
 * effects of crime prevention activity”, Journal of Quantitative Criminology 19, 2003): what a buffer gained or lost
 * against the control, over what the target did, (Ba/Ca − Bb/Cb) / (Ta/Ca − Tb/Cb). Above 0 the buffer improved too, below
 * 0 it took some of what left the target, below −1 more than that. Null where the target's share of the control did not
 * change or the control is empty; to be read only when the target improved, which the caller judges.
 */
export const displacementQuotient = (
  target: BeforeAfter,
  buffer: BeforeAfter,
  control: BeforeAfter,
): number | null => {
  // Both over Ca·Cb: in whole numbers, so that no change is exactly 0.
  const change = (area: BeforeAfter): number => area.after * control.before - area.before * control.after
  const success = change(target)
  return control.before > 0 && control.after > 0 && success !== 0 ? change(buffer) / success : null
}
