import type { Logo } from '../../../../shared/report/logo'
import type { Part } from '../../../../shared/report/officePackage'
import { paperSizes, type Paper } from '../../../../shared/report/paper'
import { numberingPart } from './numbering'
import { stylesPart } from './styles'

/** What stands above or below the text: on every page, on the first one, or on even ones. */
export type Margin = {
  readonly kind: 'header' | 'footer'
  readonly on: 'default' | 'first' | 'even'
  readonly part: Part
}

/** How a document looks: the app's own way, or that of a newsroom's template. */
export type Look = {
  readonly styles: string
  readonly numbering: string
  /** What our styles and lists are called here, where that is not what we call them. */
  readonly names: ReadonlyMap<string, string>
  /** The page in WordprocessingML (ECMA-376, part 1, 17.6): its size, margins, and what else belongs to it. */
  readonly page: string
  /** The room between the margins, in twentieths of a point. */
  readonly room: number
  /** What stands above the letterhead; a template has its own in its head. */
  readonly logo: Logo | null
  readonly margins: readonly Margin[]
  readonly isEvenApart: boolean
  /** Further parts with the kind of relation that leads to each from the document: theme, table of fonts. */
  readonly more: readonly { readonly kind: string; readonly part: Part }[]
  /** Parts that only others point to: pictures of headers. */
  readonly behind: readonly Part[]
}

/** Two centimetres, in twentieths of a point. */
const margin = 1134

/** The app's own look, on a paper. `language` is the one of the labels. */
export function plainLook(paper: Paper, language: string, logo: Logo | null = null): Look {
  const { width, height } = paperSizes[paper]
  return {
    styles: stylesPart(language),
    numbering: numberingPart,
    names: new Map(),
    page: `<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>`,
    room: width - 2 * margin,
    logo,
    margins: [],
    isEvenApart: false,
    more: [],
    behind: [],
  }
}
