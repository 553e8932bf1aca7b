/** What a text in one language is like, for it to be there in another: the same keys and arguments, other words; nothing can be changed. */
export type ShapeOf<Text> = Text extends string
  ? string
  : Text extends (...values: never) => string | readonly string[]
    ? Text
    : { readonly [Key in keyof Text]: ShapeOf<Text[Key]> };
