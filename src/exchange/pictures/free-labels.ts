export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type PlacedLabel = { readonly x: number; readonly y: number }

const overlap = (a: Box, b: Box): number => {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return wide > 0 && high > 0 ? wide * high : 0
}

/**
 * Upper left corners of labels beside their marks: right, left, below or above, where they cover the least of other marks, of
 * labels before them, and of what lies outside the frame. The first ones choose first.
 */
export const freeLabels = (
  labels: readonly { readonly mark: Box; readonly width: number; readonly height: number }[],
  frame: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] => {
  const taken: Box[] = labels.map(({ mark }) => mark)
  return labels.map(({ mark, width, height }) => {
    const [middleX, middleY] = [mark.x + mark.width / 2, mark.y + mark.height / 2]
    const boxes = [
      { x: mark.x + mark.width, y: middleY - height / 2 },
      { x: mark.x - width, y: middleY - height / 2 },
      { x: middleX - width / 2, y: mark.y + mark.height },
      { x: middleX - width / 2, y: mark.y - height },
    ].map((at): Box => ({ ...at, width, height }))
    const cost = (box: Box): number =>
      taken.reduce((sum, each) => sum + overlap(box, each), 0) +
      10 * (width * height - overlap(box, { x: 0, y: 0, ...frame }))
    const best = boxes.reduce((kept, box) => (cost(box) < cost(kept) - 1e-9 ? box : kept))
    taken.push(best)
    return { x: best.x, y: best.y }
  })
}
