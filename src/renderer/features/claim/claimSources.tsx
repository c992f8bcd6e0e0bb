import { useRef, useState } from 'react'
import type { Claim } from '../../../shared/records/claim'
import type { Source } from '../../../shared/records/source'
import { useAttach, type NamedKind } from '../../acts/useAttach'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useCommand } from '../../commands/commandRegistry'
import { claimText } from '../../messages/claimInHand'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { MenuButton } from '../../ui/menuButton'
import styles from './claim.module.css'
import { EvidenceRow } from './evidenceRow'
import { ProposedOnClaim } from './proposedOnClaim'
import { SourceDialog } from './sourceDialog'
import { useClaimState } from './useClaimState'

type Asking =
  { readonly kind: 'new'; readonly of: Source['kind'] } | { readonly kind: 'edit'; readonly source: Source }

/** The sources of the claim: attach by pasting a link or dropping a file; each with stance, locator and words. */
export function ClaimSources({ claim }: { readonly claim: Claim }) {
  const { evidenceByClaim, sources, sourcesById, proposed } = useCaseInHand()
  const attach = useAttach([claim.id])
  const [text, setText] = useClaimState(claim.id, '')
  const [asking, setAsking] = useClaimState<Asking | null>(claim.id, null)
  const [isOver, setIsOver] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useCommand('attachSource', () => field.current?.focus())
  const evidence = evidenceByClaim.get(claim.id) ?? []
  const attached = new Set<string>(evidence.map((one) => one.sourceId))
  const others = sources.filter((source) => !attached.has(source.id))

  const name = text.trim()
  const isName = name !== '' && !attach.isLink(name)
  const clearIf = (isDone: boolean) => {
    if (isDone) setText('')
  }
  const attachText = async () => {
    if (name !== '') clearIf(await (isName ? attach.named('document', name) : attach.link(name)))
  }
  /** A name that stands in the field is attached as it is; without one, the source is described first. */
  const attachAs = (kind: Exclude<NamedKind, 'document'>) => {
    if (!isName) return setAsking({ kind: 'new', of: kind })
    void attach.named(kind, name).then(clearIf)
    field.current?.focus()
    return undefined
  }

  return (
    <div
      className={`${styles.part} ${isOver ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        for (const file of event.dataTransfer.files) void attach.file(file)
      }}
    >
      <h3>
        {claimText.sources} {evidence.length > 0 ? evidence.length : ''}
      </h3>
      {evidence.length === 0 && !proposed.byClaim.has(claim.id) ? (
        <p className={styles.soft}>{claimText.noSources}</p>
      ) : null}
      <ul>
        {evidence.map((one) => {
          const source = sourcesById.get(one.sourceId)
          return source ? (
            <EvidenceRow
              key={one.id}
              evidence={one}
              source={source}
              onEdit={() => setAsking({ kind: 'edit', source })}
            />
          ) : null
        })}
      </ul>
      <ProposedOnClaim claim={claim} />
      <form
        className={styles.attach}
        onSubmit={(event) => {
          event.preventDefault()
          void attachText()
        }}
      >
        <Field
          label={claimText.attach}
          hint={isName ? claimText.nameHint : claimText.attachHint}
          value={text}
          onChange={setText}
          inputRef={field}
        />
        <Button type="submit" isDisabled={text.trim() === ''}>
          {claimText.attachButton}
        </Button>
      </form>
      <div className={styles.buttons}>
        <Button look="quiet" onPress={attach.choose}>
          {claimText.chooseFile}
        </Button>
        <Button look="quiet" onPress={() => attachAs('person')}>
          {isName ? claimText.asPerson : claimText.person}
        </Button>
        <Button look="quiet" onPress={() => attachAs('ownReporting')}>
          {isName ? claimText.asOwn : claimText.own}
        </Button>
        {others.length > 0 ? (
          <MenuButton
            look="quiet"
            label={claimText.known}
            lines={others.map((source) => ({
              id: source.id,
              name: source.title || source.url,
              label: source.title || source.url,
            }))}
            onChoose={(id) => attach.known(id)}
          />
        ) : null}
      </div>
      {asking ? (
        <SourceDialog
          kind={asking.kind === 'new' ? asking.of : asking.source.kind}
          source={asking.kind === 'edit' ? (sourcesById.get(asking.source.id) ?? asking.source) : null}
          onAdd={(fields) => attach.described(fields)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </div>
  )
}
