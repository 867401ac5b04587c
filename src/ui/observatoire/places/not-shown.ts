import { SET_ASIDE } from '../../../domain/hotspots/observations.ts'
import { observatory as text } from '../../../messages/observatory.ts'
import { sentence } from '../../../messages/sentence.ts'
import type { HeatView } from '../heat-view.ts'

/** A line for each thing that is not counted, and why. */
export const notShown = ({
  leftOut,
  setAside,
}: Pick<HeatView, 'leftOut' | 'setAside'>): readonly string[] => [
  ...leftOut.map(sentence),
  ...SET_ASIDE.filter((why) => setAside[why] > 0).map((why) => text.setAside[why](setAside[why])),
]
