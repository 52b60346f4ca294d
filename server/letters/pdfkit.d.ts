// What pdfkit 0.20 does and its published types leave out.
declare namespace PDFKit.Mixins {
  /** A font that fontkit has read. */
  type ReadFont = { layout(text: string): unknown; hasGlyphForCodePoint(codePoint: number): boolean }

  interface PDFFont {
    readonly _font: { readonly font: ReadFont; widthOfString(text: string, size: number): number }
    font(src: ReadFont, size?: number): this
  }

  interface StructureElementOptions {
    scope?: 'Row' | 'Column'
  }
}
