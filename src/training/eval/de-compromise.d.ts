declare module 'de-compromise' {
  const read: (text: string) => unknown;
  export default read;
}
