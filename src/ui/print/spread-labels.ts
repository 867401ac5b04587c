type Point = { readonly x: number; readonly y: number }

const ROUNDS = 80

/** Where numbered discs of a radius are drawn so that they hardly overlap: each near its point, pushed away from the others, inside the frame. Same input, same places. */
export const spreadLabels = (
  points: readonly Point[],
  radius: number,
  frame: { readonly width: number; readonly height: number },
): readonly Point[] => {
  // A disc starts beside its point, in a direction of its own, so that two points at one place part.
  const discs = points.map(({ x, y }, index) => ({
    x: x + Math.cos(index * 2.4) * radius * 0.1,
    y: y + Math.sin(index * 2.4) * radius * 0.1,
  }))
  const inside = (value: number, most: number): number =>
    Math.min(Math.max(value, radius), Math.max(radius, most - radius))
  for (let round = 0; round < ROUNDS; round++) {
    for (let a = 0; a < discs.length; a++) {
      for (let b = a + 1; b < discs.length; b++) {
        const [first, second] = [discs[a]!, discs[b]!]
        const [dx, dy] = [second.x - first.x, second.y - first.y]
        const far = Math.hypot(dx, dy) || 0.001
        const push = (2.1 * radius - far) / 2
        if (push <= 0) continue
        first.x -= (dx / far) * push
        first.y -= (dy / far) * push
        second.x += (dx / far) * push
        second.y += (dy / far) * push
      }
    }
    for (const [index, disc] of discs.entries()) {
      const home = points[index]!
      disc.x = inside(disc.x + (home.x - disc.x) * 0.02, frame.width)
      disc.y = inside(disc.y + (home.y - disc.y) * 0.02, frame.height)
    }
  }
  return discs
}
