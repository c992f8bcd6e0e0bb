import { reportText } from '../../messages/reportDialog'
import { newsroomText } from '../../messages/newsroom'
import type { Said } from '../../acts/useHandOver'
import type { Newsroom } from '../../acts/useNewsroom'
import { Button } from '../../ui/button'
import { Choice, Field } from '../../ui/field'
import styles from './report.module.css'
import type { ReportSet } from './reportSet'

const withLogo = new Set(['html', 'pdf', 'docx'])

/** The newsroom's look: its letterhead, its logo, and for Word documents its template. */
export function NewsroomFields({
  set,
  newsroom,
  onChange,
  onSaid,
}: {
  readonly set: ReportSet
  readonly newsroom: Newsroom
  readonly onChange: (set: ReportSet) => void
  /** Hears what came of choosing a file. */
  readonly onSaid: (said: Said | null) => void
}) {
  const { format, choices, template } = set
  const isWord = format === 'docx'
  return (
    <>
      <Field
        label={reportText.letterhead}
        rows={2}
        value={choices.letterhead}
        onChange={(letterhead) => onChange({ ...set, choices: { ...choices, letterhead } })}
      />
      {isWord ? (
        <TemplateField
          template={template}
          newsroom={newsroom}
          onChange={(next) => onChange({ ...set, template: next })}
          onSaid={onSaid}
        />
      ) : null}
      {withLogo.has(format) && !(isWord && template !== '') ? (
        <LogoField newsroom={newsroom} onSaid={onSaid} />
      ) : null}
    </>
  )
}

function LogoField({
  newsroom: { logo, addLogo, removeLogo },
  onSaid,
}: {
  readonly newsroom: Newsroom
  readonly onSaid: (said: Said | null) => void
}) {
  return (
    <div className={styles.house} role="group" aria-label={newsroomText.logo}>
      <span className={styles.houseName}>{newsroomText.logo}</span>
      {logo ? <img className={styles.logo} src={`data:image/png;base64,${logo.png}`} alt="" /> : null}
      <div className={styles.houseButtons}>
        <Button onPress={() => void addLogo().then(onSaid)}>{newsroomText.chooseLogo}</Button>
        {logo ? <Button onPress={removeLogo}>{newsroomText.removeLogo}</Button> : null}
      </div>
      <span className={styles.hint}>{newsroomText.logoHint}</span>
    </div>
  )
}

function TemplateField({
  template,
  newsroom: { templates, addTemplate, deleteTemplate },
  onChange,
  onSaid,
}: {
  readonly template: string
  readonly newsroom: Newsroom
  readonly onChange: (template: string) => void
  readonly onSaid: (said: Said | null) => void
}) {
  const isGone = template !== '' && !templates.includes(template)
  const options = ['', ...templates, ...(isGone ? [template] : [])]
  return (
    <div className={styles.house}>
      <Choice
        label={newsroomText.template}
        value={template}
        options={options.map((name) => ({
          value: name,
          label: name || newsroomText.noTemplate,
        }))}
        hint={template === '' ? newsroomText.templateHint : newsroomText.inTemplate}
        onChange={onChange}
      />
      {isGone ? (
        <p className={styles.warning} role="status">
          {newsroomText.templateGone(template)}
        </p>
      ) : null}
      <div className={styles.houseButtons}>
        <Button
          onPress={() =>
            void addTemplate().then(({ name, said }) => {
              if (name !== null) onChange(name)
              onSaid(said)
            })
          }
        >
          {newsroomText.chooseTemplate}
        </Button>
        {template !== '' && !isGone ? (
          <Button
            onPress={() => {
              void deleteTemplate(template)
              onChange('')
            }}
          >
            {newsroomText.deleteTemplate}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
