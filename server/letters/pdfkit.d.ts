// What pdfkit 0.20 does and its published types leave out.
declare namespace PDFKit.Mixins {
  /** A font that fontkit has read. */
  type ReadFont = {
    /** A feature that is false is left out. */
    layout(text: string, features?: Readonly<Record<string, boolean>>): unknown
    /** The shapes, each of which remembers for good the character that it was first asked for. */
    glyphsForString(text: string): unknown
    hasGlyphForCodePoint(codePoint: number): boolean
    readonly characterSet: readonly number[]
  }

  interface PDFFont {
    readonly _font: { readonly font: ReadFont }
    registerFont(name: string, src: ReadFont): this
  }

  interface StructureElementOptions {
    scope?: 'Row' | 'Column'
  }
}

declare namespace PDFKit {
  interface PDFStructureElement {
    /** As it is written into the file; `A` are the attributes of the element. */
    readonly dictionary: { readonly data: Record<string, unknown> }
  }
}
