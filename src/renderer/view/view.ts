import { create } from 'zustand'
import type { CommandId } from '../../shared/commands/commands'
import type { Id } from '../../shared/records/id'
import type { Span } from '../../shared/records/place'

/** The screen that the window shows. */
export type Screen =
  | { readonly kind: 'cases' }
  | { readonly kind: 'opening' }
  /** `isNew`: the case was made a moment ago. */
  | { readonly kind: 'desk'; readonly caseId: Id<'case'>; readonly isNew?: boolean }

/** What lies over the screen; one at a time. */
export type Overlay =
  | 'paste'
  | 'link'
  | 'editCase'
  | 'editDraft'
  | 'compareDrafts'
  | 'changedClaims'
  | 'proposedSources'
  | 'bringIn'
  | 'report'
  | 'returnCopy'
  | 'history'
  | 'settings'
  | 'help'
  | 'about'

/** Who asked to bring a claim into view; the pane that asked need not scroll itself. */
export type Asker = 'manuscript' | 'table' | 'claim' | 'key'

/** What stands beside the manuscript, above the claim in hand. */
export type Tab = 'table' | 'conflicts'

/** What the window shows and where the person is; never a fact about a case. */
export type View = {
  readonly screen: Screen
  readonly overlay: Overlay | null
  /** The claim in hand. */
  readonly claimId: Id<'claim'> | null
  readonly askedBy: Asker
  /** Counts up with each `show`, so that the same claim can be brought into view again. */
  readonly shows: number
  /** The claims chosen together, for acting on all; the claim in hand is not in it unless it was chosen. */
  readonly chosen: ReadonlySet<Id<'claim'>>
  /** The claims in the order in which the table shows them. */
  readonly order: readonly Id<'claim'>[]
  /** The words selected in the manuscript, in UTF-16 offsets of the draft. */
  readonly words: Span | null
  /** Words that the manuscript marks together: the places of a conflict. */
  readonly marked: readonly Span[]
  readonly tab: Tab
  /** In a narrow window the manuscript and what stands beside it take turns. */
  readonly isManuscriptInFront: boolean
  /** The manuscript strikes through what is done. */
  readonly coverageShown: boolean
  readonly go: (screen: Screen) => void
  readonly lay: (overlay: Overlay | null) => void
  readonly show: (claimId: Id<'claim'> | null, askedBy: Asker) => void
  readonly choose: (chosen: ReadonlySet<Id<'claim'>>) => void
  readonly setOrder: (order: readonly Id<'claim'>[]) => void
  readonly selectWords: (words: Span | null) => void
  readonly markWords: (marked: readonly Span[]) => void
  readonly showTab: (tab: Tab) => void
  readonly showManuscript: () => void
  readonly showCoverage: (shown: boolean) => void
}

const nothingMarked: readonly Span[] = []
const nothingChosen: ReadonlySet<Id<'claim'>> = new Set()

/** The view's store; records stay in the database. */
export const useView = create<View>()((set) => ({
  screen: { kind: 'cases' },
  overlay: null,
  claimId: null,
  askedBy: 'key',
  shows: 0,
  chosen: nothingChosen,
  order: [],
  words: null,
  marked: nothingMarked,
  tab: 'table',
  isManuscriptInFront: true,
  coverageShown: true,
  go: (screen) =>
    set({
      screen,
      overlay: null,
      claimId: null,
      chosen: nothingChosen,
      order: [],
      words: null,
      marked: nothingMarked,
      tab: 'table',
      isManuscriptInFront: true,
    }),
  lay: (overlay) => set({ overlay }),
  show: (claimId, askedBy) => set((view) => ({ claimId, askedBy, shows: view.shows + 1 })),
  choose: (chosen) => set({ chosen }),
  setOrder: (order) => set({ order }),
  // Other words are looked at now; who wants some marked together with them says so afterwards.
  selectWords: (words) => set({ words, marked: nothingMarked }),
  markWords: (marked) => set({ marked }),
  showTab: (tab) => set({ tab, isManuscriptInFront: false }),
  showManuscript: () => set({ isManuscriptInFront: true }),
  showCoverage: (coverageShown) => set({ coverageShown }),
}))

/** The claims that an act on "the selection" means: those chosen together, else the claim in hand. */
export const claimsMeant = (view: Pick<View, 'chosen' | 'claimId'>): readonly Id<'claim'>[] =>
  view.chosen.size > 0 ? [...view.chosen] : view.claimId ? [view.claimId] : []

/** A command's name, for views that list commands. */
export type { CommandId }
