import type { Estate } from '../../domain/estate.ts'
import { edit, editedName } from '../../messages/edit.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Editing } from '../../store/session.ts'

/** What to do next with the tool in hand; `isDrawing` once the line or outline is begun. */
export const drawingSays = (estate: Estate, editing: Editing, isDrawing: boolean): string => {
  if (editing.tool === 'walk') return isDrawing ? edit.says.lineOn : outreach.walk.says
  const { says } = edit
  const { tool, kind } = editing
  if (tool === 'add') {
    if (kind === 'street') return isDrawing ? says.lineOn : says.path
    if (kind === 'perimeter' || kind === 'sector' || kind === 'building')
      return isDrawing ? says.areaOn : says.area
    return says.point(kind)
  }
  const name = editedName(estate, kind, editing.id)
  if (tool === 'merge') return says.merge(name)
  if (tool === 'split') return isDrawing ? says.lineOn : says.split(name)
  if (tool === 'hole') return isDrawing ? says.areaOn : says.hole(name)
  const record = estate[kind].get(editing.id)
  return record && 'at' in record ? says.move(name) : says.reshape(name)
}
