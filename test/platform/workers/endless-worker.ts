import * as Comlink from 'comlink'

/** Works without end and without a breath, as an engine on a large city would for a while. */
Comlink.expose({
  answer: (): number => {
    for (let turn = 0; ; turn++) if (turn < 0) return turn
  },
})
