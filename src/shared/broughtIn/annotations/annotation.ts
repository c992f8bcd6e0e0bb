import type { Quote } from '../../records/place'
import type { Status } from '../../records/status'

/** The words that an annotation hangs on; `near`: so many code points stand before them in some text, null when none says. */
export type AnnotationTarget = Quote & { readonly near: number | null }

/** What an annotation of another program says that has a place on a claim. */
export type Annotation = {
  /** Empty when it hangs on no words: on a page as a whole. */
  readonly targets: readonly AnnotationTarget[]
  /** What people said in it, a line each, with who said it where that is known. */
  readonly said: readonly string[]
  readonly tags: readonly string[]
  readonly links: readonly AnnotationLink[]
  /** Only Stet itself names a status. */
  readonly status: Status | null
  readonly correction: { readonly wording: string; readonly why: string } | null
}

/** An address (http or https) that an annotation names, and the words there that it points to. */
export type AnnotationLink = { readonly url: string; readonly passage: string }

/** The annotations of a file, the program that they come from, and how many of its entries were none that can be read. */
export type Annotations = {
  readonly from: 'stet' | 'hypothesis' | 'web'
  readonly annotations: readonly Annotation[]
  readonly unread: number
}
