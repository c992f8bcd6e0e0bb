import { useState } from 'react'
import { papers } from '../../../shared/report/paper'
import type { Settings } from '../../db/settings'
import { settingsText } from '../../messages/settings'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Choice, Field, Tick } from '../../ui/field'

const themes = ['system', 'light', 'dark'] as const
const paperChoices = ['usual', ...papers] as const
const scales = ['0.85', '1', '1.15', '1.3', '1.5', '1.8'] as const

/** The settings of the person; each is kept as soon as it is set. */
export function SettingsDialog({
  settings,
  onAlter,
  onClose,
}: {
  readonly settings: Settings
  readonly onAlter: (patch: Partial<Settings>) => void
  readonly onClose: () => void
}) {
  const [checker, setChecker] = useState(settings.checker)
  const scale = scales.find((one) => Number(one) === settings.readingScale) ?? '1'
  return (
    <Dialog title={settingsText.title} onClose={onClose}>
      <Field
        label={settingsText.checker}
        hint={settingsText.checkerHint}
        value={checker}
        autoFocus
        onChange={(name) => {
          setChecker(name)
          onAlter({ checker: name.trim() })
        }}
      />
      <Choice
        label={settingsText.theme}
        value={settings.theme}
        options={themes.map((value) => ({ value, label: settingsText.themes[value] }))}
        onChange={(theme) => onAlter({ theme })}
      />
      <Choice
        label={settingsText.reading}
        value={scale}
        options={scales.map((value) => ({
          value,
          label: settingsText.readingScale(Math.round(Number(value) * 100)),
        }))}
        onChange={(value) => onAlter({ readingScale: Number(value) })}
      />
      <Choice
        label={settingsText.paper}
        value={settings.paper}
        options={paperChoices.map((value) => ({ value, label: settingsText.papers[value] }))}
        onChange={(paper) => onAlter({ paper })}
      />
      <Tick
        label={settingsText.plainKeys}
        isOn={settings.plainKeys}
        onChange={(plainKeys) => onAlter({ plainKeys })}
      />
      <DialogFoot>
        <Button look="main" onPress={onClose}>
          {settingsText.done}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
