import { useState } from 'react'
import { confidentialities, type Source } from '../../../shared/records/source'
import type { SourceFields } from '../../../shared/workflow/change'
import { isLinkAddress } from '../../../shared/workflow/rules/source'
import { sourceFields } from '../../../shared/workflow/sourceFields'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { confidentialityWords, sourceKindWords } from '../../messages/claim'
import { sourceText } from '../../messages/claimInHand'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Choice, Field } from '../../ui/field'
import styles from './claim.module.css'
import { ContactLog } from './contactLog'

/** Describes a new source, or edits one; people and own reporting have a contact log. */
export function SourceDialog({
  kind,
  source,
  onAdd,
  onClose,
}: {
  readonly kind: Source['kind']
  readonly source: Source | null
  readonly onAdd: (fields: SourceFields) => void
  readonly onClose: () => void
}) {
  const { apply } = useCaseInHand()
  const [fields, setFields] = useState<SourceFields>(() => {
    if (!source) return sourceFields(kind)
    const { id: _id, caseId: _caseId, createdAt: _createdAt, contacts: _contacts, ...rest } = source
    return rest
  })
  const set = (patch: Partial<SourceFields>) => setFields({ ...fields, ...patch })
  const isUrlRight = fields.url === '' ? kind !== 'link' : isLinkAddress(fields.url)
  const canSave = isUrlRight && (kind === 'link' || fields.title.trim() !== '')
  const save = () => {
    if (!canSave) return
    if (source) void apply({ kind: 'editSource', sourceId: source.id, patch: fields })
    else onAdd(fields)
    onClose()
  }
  return (
    <Dialog
      title={`${source ? sourceText.editTitle : sourceText.addTitle}: ${sourceKindWords[kind]}`}
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Field
          label={sourceText.title[kind]}
          value={fields.title}
          onChange={(value) => set({ title: value })}
          autoFocus
        />
        {kind === 'link' || kind === 'document' ? (
          <Field
            label={sourceText.url}
            error={isUrlRight ? undefined : sourceText.badUrl}
            value={fields.url}
            onChange={(url) => set({ url: url.trim() })}
          />
        ) : null}
        <Field label={sourceText.author[kind]} value={fields.author} onChange={(author) => set({ author })} />
        <Field
          label={sourceText.publisher[kind]}
          value={fields.publisher}
          onChange={(publisher) => set({ publisher })}
        />
        {kind === 'link' || kind === 'document' ? (
          <Field
            label={sourceText.published}
            hint={sourceText.publishedHint}
            value={fields.published}
            onChange={(published) => set({ published })}
          />
        ) : null}
        <Choice
          label={sourceText.confidentiality}
          value={fields.confidentiality}
          options={confidentialities.map((value) => ({ value, label: confidentialityWords[value] }))}
          onChange={(confidentiality) => set({ confidentiality })}
        />
        <p className={styles.soft}>{sourceText.confidentialityHint}</p>
        <Field label={sourceText.note} rows={2} value={fields.note} onChange={(note) => set({ note })} />
        <DialogFoot>
          {source ? (
            <Button
              look="danger"
              onPress={() => {
                void apply({ kind: 'removeSource', sourceId: source.id })
                onClose()
              }}
            >
              {sourceText.removeSource}
            </Button>
          ) : null}
          <Button onPress={onClose}>{sourceText.cancel}</Button>
          <Button look="main" type="submit" isDisabled={!canSave}>
            {sourceText.save}
          </Button>
        </DialogFoot>
      </form>
      {source ? <ContactLog source={source} /> : null}
    </Dialog>
  )
}
