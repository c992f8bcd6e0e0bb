import { createRoot } from 'react-dom/client'
import { App } from './app'
import { StartFailure } from './startFailure'
import { ServicesProvider } from './services'
import { startServices } from './start'

const root = createRoot(document.getElementById('app') ?? document.body)

/** Starts the window: the database is compared with the journal before anything is shown that could be written to. */
async function start() {
  const started = await startServices()
  if (!started.ok) return root.render(<StartFailure failure={started.failure} />)
  return root.render(
    <ServicesProvider services={started.value}>
      <App />
    </ServicesProvider>,
  )
}

void start()
