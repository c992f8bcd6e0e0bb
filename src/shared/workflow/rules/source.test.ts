import { describe, expect, it } from 'vitest'
import { aSource, idOf, sampleCase, someEvidence } from '../../records/case.fixture'
import { act, after, allowed, refusal } from '../judged.fixture'
import { sourceFields } from '../sourceFields'
import { checkSource, isLinkAddress } from './source'

const claim = (number: number) => idOf<'claim'>(3, number)
const source = (nth: number) => idOf<'source'>(4, nth)
const evidence = {
  stance: 'contradicts',
  locator: { kind: 'page', value: '12' },
  words: 'Fourteen million.',
  note: 'Table 3',
} as const
const budget = sourceFields('link', { url: 'https://example.org/new', title: 'Budget' })

describe('the address of a link', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'https://example.org:8080/x',
    'https://example.org?q=1',
    'https://example.org/@name/post',
    'https://[2001:db8::1]/',
    'https://пример.example/',
  ])('may be %s', (address) => {
    expect(isLinkAddress(address)).toBe(true)
  })

  it.each([
    '',
    'example.org',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https:/example.org',
    'https://',
    'https:///x',
    'https://?q=1',
    'https://user:secret@example.org/',
    'https://good.org\\@evil.org/',
    'https://exa mple.org/',
    'https://example.org/a b',
    ' https://example.org/',
    'https://example.org/\n',
  ])('is never %j', (address) => {
    expect(isLinkAddress(address)).toBe(false)
  })
})

describe('a source', () => {
  it('that is a link needs no name', () => {
    expect(checkSource({ kind: 'link', url: 'https://example.org/', title: '' })).toBeNull()
  })

  it.each(['document', 'person', 'ownReporting'] as const)(
    'that is of the kind %s needs a name and no address',
    (kind) => {
      expect(checkSource({ kind, url: '', title: 'Vera Quell' })).toBeNull()
      expect(checkSource({ kind, url: '', title: ' ' })).toEqual({ kind: 'emptyText', detail: 'title' })
    },
  )

  it.each(['link', 'document'] as const)('that is a %s has no address that is none', (kind) => {
    expect(checkSource({ kind, url: 'javascript:alert(1)', title: 'x' })).toEqual({
      kind: 'badAddress',
      detail: 'javascript:alert(1)',
    })
  })
})

describe('adding a source', () => {
  const attach = { claimIds: [claim(1), claim(2)], evidence }
  const added = after({ kind: 'addSource', source: budget, attach }, sampleCase())
  const made = added.sources.at(-1)

  it('puts it into the case with an empty contact log', () => {
    expect(made).toMatchObject({ ...budget, contacts: [], createdAt: act.at })
  })

  it('attaches it to each claim that is meant, with what it says of it', () => {
    expect(added.evidence.slice(3)).toMatchObject([
      { ...evidence, claimId: claim(1), sourceId: made?.id },
      { ...evidence, claimId: claim(2), sourceId: made?.id },
    ])
  })

  it('finds nothing of the claims', () => {
    expect(added.claims).toEqual(sampleCase().claims)
  })

  it('can be for later', () => {
    const kept = after({ kind: 'addSource', source: budget, attach: null }, sampleCase())
    expect([kept.sources.length, kept.evidence.length]).toEqual([4, 3])
  })

  it('is counted by the claims it goes to, and as one where it goes to none', () => {
    const count = (to: typeof attach | null) =>
      allowed({ kind: 'addSource', source: budget, attach: to }, sampleCase()).count
    expect([count(attach), count(null)]).toEqual([2, 1])
  })

  it('is refused as a whole where a claim is gone', () => {
    const gone = { claimIds: [claim(1), claim(99)], evidence }
    expect(refusal({ kind: 'addSource', source: budget, attach: gone }, sampleCase())?.kind).toBe('missing')
  })

  it('is refused without a right address', () => {
    const wrong = { ...budget, url: 'example.org' }
    expect(refusal({ kind: 'addSource', source: wrong, attach: null }, sampleCase())?.kind).toBe('badAddress')
  })
})

describe('attaching a source', () => {
  const attaching = (sourceId = source(3), claimIds = [claim(1), claim(2)]) =>
    ({ kind: 'attachSource', sourceId, claimIds, evidence }) as const

  it('adds evidence to each claim and leaves the source and the claims as they are', () => {
    const before = sampleCase()
    const now = after(attaching(), before)
    expect(now.evidence.slice(3)).toMatchObject([
      { ...evidence, claimId: claim(1), sourceId: source(3), createdAt: act.at },
      { ...evidence, claimId: claim(2), sourceId: source(3), createdAt: act.at },
    ])
    expect({ ...now, evidence: before.evidence }).toEqual(before)
  })

  it('may add a second passage of a source that is attached', () => {
    expect(after(attaching(source(1), [claim(1)]), sampleCase()).evidence).toHaveLength(4)
  })

  it.each([
    ['the source', attaching(source(9)), 'source'],
    ['a claim', attaching(source(1), [claim(1), claim(99)]), 'claim'],
  ])('is refused when %s is gone', (_what, change, detail) => {
    expect(refusal(change, sampleCase())).toEqual({ kind: 'missing', detail })
  })
})

describe('editing a source', () => {
  const edit = (patch: Partial<typeof budget>, sourceId = source(2)) =>
    ({ kind: 'editSource', sourceId, patch }) as const

  it('sets what is said, and keeps the rest and its contacts', () => {
    const before = sampleCase()
    const [, , memo] = after(edit({ confidentiality: 'never' }, source(3)), before).sources
    expect(memo).toEqual({ ...before.sources[2], confidentiality: 'never' })
  })

  it.each([
    ['an address that is none', edit({ url: 'ftp://example.org' }), 'badAddress'],
    ['no name where it needs one', edit({ title: ' ' }), 'emptyText'],
    ['nothing new', edit({ title: 'Vera Quell' }), 'nothingToDo'],
    ['anything when it is gone', edit({ note: 'x' }, source(9)), 'missing'],
  ])('is refused with %s', (_what, change, kind) => {
    expect(refusal(change, sampleCase())?.kind).toBe(kind)
  })
})

describe('removing a source', () => {
  const removing = (sourceId = source(1)) => ({ kind: 'removeSource', sourceId }) as const

  it('takes the evidence that rests on it along, on every claim, and no other', () => {
    const other = someEvidence(3, 1, 2)
    const evidence = [someEvidence(1, 1, 1), someEvidence(2, 2, 1), other]
    const now = after(removing(), sampleCase({ sources: [aSource(1), aSource(2)], evidence }))
    expect([now.sources, now.evidence]).toEqual([[aSource(2)], [other]])
  })

  it('finds nothing of the claims that rested on it: that is a person’s', () => {
    const before = sampleCase()
    expect(after(removing(), before).claims).toEqual(before.claims)
  })

  it('is refused when it is gone', () => {
    expect(refusal(removing(source(9)), sampleCase())).toEqual({ kind: 'missing', detail: 'source' })
  })
})

describe('the contact log', () => {
  const contact = { at: act.at, how: 'call', outcome: 'noReply', note: '' } as const
  const logging = (sourceId = source(2)) => ({ kind: 'logContact', sourceId, contact }) as const

  it('grows by one line under the name of who wrote it, behind what stands there', () => {
    const first = { ...contact, by: 'A. Reader', outcome: 'willAnswer' } as const
    const before = sampleCase({ sources: [aSource(1), aSource(2, { contacts: [first] })] })
    const [other, called] = after(logging(), before).sources
    expect(called?.contacts).toEqual([first, { ...contact, by: act.by }])
    expect(other).toEqual(aSource(1))
  })

  it('is refused when the source is gone', () => {
    expect(refusal(logging(source(9)), sampleCase())?.kind).toBe('missing')
  })
})

describe('evidence', () => {
  const one = idOf<'evidence'>(5, 1)
  const gone = idOf<'evidence'>(5, 9)

  it('takes a new stance and keeps the passage', () => {
    const before = sampleCase()
    const change = { kind: 'editEvidence', evidenceId: one, patch: { stance: 'context' } } as const
    expect(after(change, before).evidence[0]).toEqual({ ...before.evidence[0], stance: 'context' })
  })

  it('takes each half of a locator by itself', () => {
    const patch = { locator: { value: '13' } }
    const [edited] = after({ kind: 'editEvidence', evidenceId: one, patch }, sampleCase()).evidence
    expect(edited?.locator).toEqual({ kind: 'page', value: '13' })
  })

  it('is not written again as it is', () => {
    const patch = { stance: 'contradicts', locator: { kind: 'page' } } as const
    expect(refusal({ kind: 'editEvidence', evidenceId: one, patch }, sampleCase())?.kind).toBe('nothingToDo')
  })

  it('is taken off its claim; the source and other evidence stay', () => {
    const before = sampleCase()
    const now = after({ kind: 'detachSource', evidenceId: one }, before)
    expect(now).toEqual({ ...before, evidence: before.evidence.slice(1) })
  })

  it.each([
    { kind: 'editEvidence', evidenceId: gone, patch: { note: 'x' } },
    { kind: 'detachSource', evidenceId: gone },
  ] as const)('that is gone refuses $kind', (change) => {
    expect(refusal(change, sampleCase())).toEqual({ kind: 'missing', detail: 'evidence' })
  })
})
