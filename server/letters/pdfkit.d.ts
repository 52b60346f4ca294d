// What pdfkit 0.20 does and its published types leave out.
declare namespace PDFKit.Mixins {
  /** A font that fontkit has read; a feature that is false is left out of the layout. */
  type ReadFont = {
    layout(text: string, features?: Readonly<Record<string, boolean>>): unknown
    hasGlyphForCodePoint(codePoint: number): boolean
  }

  interface PDFFont {
    readonly _font: { readonly font: ReadFont }
    registerFont(name: string, src: ReadFont): this
  }

  interface StructureElementOptions {
    scope?: 'Row' | 'Column'
  }
}
