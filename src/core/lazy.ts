/** A value that is made when it is first asked for: what loading the extension need not wait for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  // Let go once it has done its work, with all that it was to be made of.
  let maker: (() => T) | undefined = make;
  return () => {
    if (!made && maker) {
      made = { value: maker() };
      maker = undefined;
    }
    return (made as { readonly value: T }).value;
  };
}
