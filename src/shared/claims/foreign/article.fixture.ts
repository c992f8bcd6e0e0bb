/** An article with what the engine is to find in it, written out by hand. */
export type ArticleFixture = {
  readonly language: string
  /** Paragraph by paragraph its sentences. */
  readonly paragraphs: readonly (readonly string[])[]
  /** "kind: words = value", without names and places; "?" for a value that the words do not give. */
  readonly facts: readonly string[]
  /** "words of the source | claimant"; a question mark where two people could be meant. */
  readonly sayers: readonly string[]
}
