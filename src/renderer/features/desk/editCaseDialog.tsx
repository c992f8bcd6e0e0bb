import { useState } from 'react'
import { isArticleDate, type Case } from '../../../shared/records/case'
import type { CasePatch } from '../../../shared/workflow/change'
import { isLanguageTag } from '../../../shared/article/isLanguageTag'
import { deskText } from '../../messages/desk'
import { languageText } from '../../messages/languages'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Field } from '../../ui/field'

/** Edits what is known of the article. */
export function EditCaseDialog({
  theCase,
  onSave,
  onClose,
}: {
  readonly theCase: Case
  readonly onSave: (patch: CasePatch) => void
  readonly onClose: () => void
}) {
  const [title, setTitle] = useState(theCase.title)
  const [byline, setByline] = useState(theCase.byline)
  const [publication, setPublication] = useState(theCase.publication)
  const [date, setDate] = useState(theCase.date ?? '')
  const [language, setLanguage] = useState(theCase.language)
  const [checker, setChecker] = useState(theCase.checker)
  const isDateRight = date === '' || isArticleDate(date)
  const isLanguageRight = language.trim() === '' || isLanguageTag(language.trim())
  const canSave = isDateRight && isLanguageRight && title.trim() !== ''
  const save = () => {
    if (!canSave) return
    onSave({
      title: title.trim(),
      byline: byline.trim(),
      publication: publication.trim(),
      date: date === '' ? null : date,
      language: language.trim(),
      checker: checker.trim(),
    })
    onClose()
  }
  return (
    <Dialog title={deskText.editTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Field label={deskText.title} value={title} onChange={setTitle} autoFocus />
        <Field label={deskText.byline} value={byline} onChange={setByline} />
        <Field label={deskText.publication} value={publication} onChange={setPublication} />
        <Field
          label={deskText.date}
          error={isDateRight ? undefined : deskText.badDate}
          value={date}
          onChange={setDate}
        />
        <Field
          label={deskText.language}
          hint={languageText.hint}
          error={isLanguageRight ? undefined : languageText.bad}
          value={language}
          onChange={setLanguage}
        />
        <Field label={deskText.checker} value={checker} onChange={setChecker} />
        <DialogFoot>
          <Button onPress={onClose}>{deskText.cancel}</Button>
          <Button look="main" type="submit" isDisabled={!canSave}>
            {deskText.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
