/** A Word document, as the bundler gives it: its bytes in a `data:` address. */
declare module '*.docx' {
  const address: string;
  export default address;
}
