import { css, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import {
  ArrowDown,
  ArrowUp,
  Building2,
  CalendarDays,
  Camera,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleHelp,
  Clock,
  createElement,
  DoorOpen,
  Download,
  Eye,
  EyeOff,
  FileUp,
  Footprints,
  type IconNode,
  Info,
  Keyboard,
  Layers,
  ListChecks,
  LocateFixed,
  Lock,
  LockOpen,
  Map as MapIcon,
  MapPin,
  Minus,
  Monitor,
  Moon,
  MoveRight,
  Pause,
  Pencil,
  Phone,
  Play,
  Plus,
  Printer,
  Redo2,
  RefreshCw,
  Search,
  Send,
  Settings,
  ShieldCheck,
  Smartphone,
  Square,
  Sun,
  Table2,
  Thermometer,
  Trash2,
  TriangleAlert,
  Undo2,
  Users,
  Wrench,
  X,
} from 'lucide'

const ICONS = {
  territoire: MapIcon,
  semaine: CalendarDays,
  terrain: Footprints,
  observatoire: Thermometer,
  suivis: ListChecks,
  echanges: Send,
  phone: Smartphone,
  call: Phone,
  undo: Undo2,
  redo: Redo2,
  search: Search,
  sun: Sun,
  moon: Moon,
  monitor: Monitor,
  keyboard: Keyboard,
  help: CircleHelp,
  info: Info,
  warning: TriangleAlert,
  check: Check,
  close: X,
  plus: Plus,
  wrench: Wrench,
  people: Users,
  minus: Minus,
  edit: Pencil,
  moved: MoveRight,
  remove: Trash2,
  import: FileUp,
  download: Download,
  print: Printer,
  refresh: RefreshCw,
  settings: Settings,
  lock: Lock,
  unlock: LockOpen,
  shield: ShieldCheck,
  layers: Layers,
  eye: Eye,
  hide: EyeOff,
  clock: Clock,
  walk: Footprints,
  pin: MapPin,
  locate: LocateFixed,
  camera: Camera,
  table: Table2,
  door: DoorOpen,
  building: Building2,
  play: Play,
  pause: Pause,
  stop: Square,
  up: ArrowUp,
  down: ArrowDown,
  'chevron-up': ChevronUp,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
} satisfies Record<string, IconNode>

export type IconName = keyof typeof ICONS

/** A drawing beside a word, never instead of one: it is hidden from assistive technology. */
@customElement('tn-icon')
export class Icon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      inline-size: var(--icon);
      block-size: var(--icon);
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
    }
  `

  @property() name: IconName = 'info'

  override connectedCallback(): void {
    super.connectedCallback()
    this.setAttribute('aria-hidden', 'true')
  }

  override render(): Element {
    return createElement(ICONS[this.name], { 'stroke-width': 1.75 })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-icon': Icon
  }
}
