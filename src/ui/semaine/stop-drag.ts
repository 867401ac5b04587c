const TYPE = 'application/x-tournee-stop'

/** Puts a stop's id on what is dragged; text as well, so that a drop elsewhere does nothing harmful. */
export const dragStop = (event: DragEvent, stop: string): void => {
  event.dataTransfer?.setData(TYPE, stop)
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
}

export const isStopDrag = (event: DragEvent): boolean => event.dataTransfer?.types.includes(TYPE) ?? false

/** The id of the dropped stop; an empty text when it is something else. */
export const stopDragged = (event: DragEvent): string => event.dataTransfer?.getData(TYPE) ?? ''
