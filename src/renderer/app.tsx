import { useEffect } from 'react'
import type { Id } from '../shared/records/id'
import { Notices } from './ui/notices'
import { CaseInHandProvider } from './caseInHand/caseInHand'
import { runCommand, useCommand, useCommandRegistry } from './commands/commandRegistry'
import { isTyping, useKeys } from './commands/useKeys'
import { DeskScreen } from './deskScreen'
import { useSettings } from './db/hooks'
import { CasesScreen } from './features/cases/casesScreen'
import { FetchDialog } from './features/opening/fetchDialog'
import { OpeningScreen } from './features/opening/openingScreen'
import { PasteDialog } from './features/opening/pasteDialog'
import { AboutDialog } from './features/help/aboutDialog'
import { HelpDialog } from './features/help/helpDialog'
import { SettingsDialog } from './features/settings/settingsDialog'
import { useCreateCase } from './acts/useCreateCase'
import { useMendedCase } from './acts/useMendedCase'
import { useDropOnWindow } from './acts/useDropOnWindow'
import { useOpenDraft } from './acts/useOpenDraft'
import { useOpenSample } from './acts/useOpenSample'
import { appText } from './messages/app'
import { useServices } from './services'
import { useNotices } from './view/notices'
import { useOpening } from './view/opening'
import { useView } from './view/view'

const newCase = { kind: 'newCase' } as const

/** The desk of a case, once the case has been compared with its journal. */
function OpenCase({ caseId, isNew }: { readonly caseId: Id<'case'>; readonly isNew: boolean }) {
  const isMended = useMendedCase(caseId, isNew)
  const opening = <p role="status">{appText.opening}</p>
  if (!isMended) return opening
  return (
    <CaseInHandProvider caseId={caseId} loading={opening} missing={<p role="alert">{appText.missing}</p>}>
      <DeskScreen />
    </CaseInHandProvider>
  )
}

/** The window: one screen at a time, what lies over it, and what has to be told. */
export function App() {
  const { bridge } = useServices()
  const screen = useView((view) => view.screen)
  const overlay = useView((view) => view.overlay)
  const lay = useView((view) => view.lay)
  const go = useView((view) => view.go)
  const backTo = useOpening((store) => store.backTo)
  const isIdle = useOpening((store) => store.opening.kind === 'idle')
  const leaveOpening = () => {
    go(backTo ? { kind: 'desk', caseId: backTo } : { kind: 'cases' })
    useOpening.getState().set({ kind: 'idle' })
  }
  const { notices, close } = useNotices()
  const [settings, alterSettings] = useSettings()
  const openDraft = useOpenDraft(newCase)
  const openSample = useOpenSample()
  const createCase = useCreateCase()

  useKeys(settings.plainKeys)
  useDropOnWindow((name, bytes, others) => {
    openDraft.receive(name, bytes, 'drop')
    if (others > 0) useNotices.getState().tell('told', appText.oneAtATime(name))
  })
  useCommand('openDraft', openDraft.choose)
  useCommand('pasteDraft', () => lay('paste'))
  useCommand('fetchDraft', () => lay('link'))
  useCommand('openSample', openSample)
  useCommand('showCases', () => go({ kind: 'cases' }))
  useCommand('settings', () => lay('settings'))
  useCommand('help', () => lay('help'))
  useCommand('about', () => lay('about'))

  useEffect(
    () =>
      bridge.on('command', (id) => {
        // Chosen in the menu while a person types, undo means the words in the field.
        if ((id === 'undo' || id === 'redo') && isTyping()) void bridge.editText(id)
        else runCommand(id)
      }),
    [bridge],
  )
  useEffect(() => bridge.on('waiting', () => openDraft.takeWaiting()), [bridge, openDraft])
  // Of several drafts that came at once the next is opened when the one before is dealt with.
  useEffect(() => {
    if (isIdle) openDraft.takeWaiting()
  }, [isIdle, openDraft])
  useEffect(() => void bridge.setTheme(settings.theme), [bridge, settings.theme])

  // On a desk the menu is told by the desk, which knows what can be undone.
  const handlers = useCommandRegistry((registry) => registry.handlers)
  useEffect(() => {
    if (screen.kind === 'desk') return
    const enabled = [...handlers].flatMap(([id, heard]) => (heard.length > 0 ? [id] : []))
    void bridge.setMenu({ undo: null, redo: null, enabled })
  }, [bridge, handlers, screen.kind])

  return (
    <>
      {screen.kind === 'cases' ? (
        <CasesScreen
          onChoose={openDraft.choose}
          onPaste={() => lay('paste')}
          onFetch={() => lay('link')}
          onSample={openSample}
        />
      ) : null}
      {screen.kind === 'opening' ? (
        <OpeningScreen
          onConfirm={createCase}
          onFetchAnyway={(address) => openDraft.fetchLink(address, true)}
          onLeave={leaveOpening}
        />
      ) : null}
      {screen.kind === 'desk' ? (
        <OpenCase key={screen.caseId} caseId={screen.caseId} isNew={screen.isNew === true} />
      ) : null}
      {overlay === 'paste' ? (
        <PasteDialog
          onClose={() => lay(null)}
          onPaste={(text) => openDraft.receive(appText.pasted, new TextEncoder().encode(text), 'paste')}
        />
      ) : null}
      {overlay === 'link' ? (
        <FetchDialog onClose={() => lay(null)} onFetch={(address) => openDraft.fetchLink(address, false)} />
      ) : null}
      {overlay === 'settings' ? (
        <SettingsDialog settings={settings} onAlter={alterSettings} onClose={() => lay(null)} />
      ) : null}
      {overlay === 'help' ? <HelpDialog onClose={() => lay(null)} /> : null}
      {overlay === 'about' ? <AboutDialog onClose={() => lay(null)} /> : null}
      <Notices notices={notices} onClose={close} closeWord={appText.close} />
    </>
  )
}
