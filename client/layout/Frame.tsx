import type { ReactNode } from 'react'

/** Being built. */
export function Frame({ officeName, children }: { readonly officeName: string; readonly children: ReactNode }) {
  return (
    <main>
      <p>{officeName}</p>
      {children}
    </main>
  )
}
