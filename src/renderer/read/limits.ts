/** What reading may cost at most. Drafts are articles and book chapters; whatever exceeds this is an accident or an attack. */
export const limits = {
  /** Bytes of an original. */
  bytes: 25 * 1024 * 1024,
  /** Characters of a draft's text: six times *War and Peace* does not fit, the longest non-fiction book does. */
  characters: 5_000_000,
  /** Real inflated bytes of a package's parts, together. */
  inflatedBytes: 100 * 1024 * 1024,
  /** Inflated to deflated, once `ratioFrom` bytes came out. */
  ratio: 200,
  ratioFrom: 10 * 1024 * 1024,
  /** Entries of a package. */
  entries: 10_000,
  /** Depth of XML and of block structure. */
  depth: 400,
  /** Elements of one XML part or of a page. */
  elements: 2_000_000,
  /** Tags of a page; the parse of a page cannot be interrupted. The heaviest news pages have some 15,000. */
  tags: 150_000,
  /** Elements of a page that are open at once; browsers cut at 512, but take their time to it. */
  openTags: 2_000,
  /** Beyond these a page's article is not looked for, because that cannot be interrupted either: the page is read whole. */
  pageElements: 25_000,
  pageDepth: 150,
  /** Characters of a page, each as often as it has elements around it: what a search through every element reads. */
  pageReading: 40_000_000,
  /** Pages of a PDF. */
  pages: 2_000,
  /** Milliseconds that a reading may take. */
  deadline: 20_000,
} as const
