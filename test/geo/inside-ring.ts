import type { Position } from 'geojson'

/** Whether a position is inside a closed ring, both in [lng, lat], by the parity of the crossings east of it. */
export function insideRing([x, y]: Position, ring: readonly Position[]): boolean {
  const crossings = ring.slice(1).filter(([bx, by], index) => {
    const [ax, ay] = ring[index]! as [number, number]
    return ay > y! !== by! > y! && x! < ax + ((y! - ay) / (by! - ay)) * (bx! - ax)
  })
  return crossings.length % 2 === 1
}
