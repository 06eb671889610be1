/** Tables of data are strings inside the bundle. */
declare module '*.txt' {
  const text: string;
  export default text;
}
