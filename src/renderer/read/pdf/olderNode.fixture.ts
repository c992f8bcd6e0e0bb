// pdf.js 6 asks for what Chromium 119 and Node 22 have; where the tests run in an older Node, they bring it themselves.

type Resolvers = {
  promise: Promise<unknown>
  resolve: (value: unknown) => void
  reject: (reason: unknown) => void
}

function withResolvers(): Resolvers {
  const made: Partial<Resolvers> = {}
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }))
  return made as Resolvers
}

function transferToFixedLength(this: ArrayBuffer, length?: number): ArrayBuffer {
  return this.slice(0, length)
}

if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value: transferToFixedLength })
}
