import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge, EventName } from '../shared/ipc/contract'
import { eventNames, requestNames } from './names'

const ask = requestNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)] as const)

const on = (name: EventName, listener: (payload: unknown) => void) => {
  if (!eventNames.has(name)) throw new Error('no such event')
  // The window gets what the event carries, never the event itself: that would hand it ipcRenderer.
  const hear = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
  ipcRenderer.on(name, hear)
  return () => {
    ipcRenderer.off(name, hear)
  }
}

// Made from the names, one function each: what the types say of it is checked where each name is handled.
const bridge = { ...Object.fromEntries(ask), on } as Bridge

contextBridge.exposeInMainWorld('stet', bridge)
