/** Tables of data are strings inside the bundle. */
declare module '*.txt' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild gives a text file as the default export of its module
  export default text;
}

declare module '*.jsonl' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild gives a text file as the default export of its module
  export default text;
}
