/** What tests call inside the page. The project's `lib` is a worker's, which has no DOM. */
declare function getComputedStyle(element: unknown): {
  readonly borderStyle: string;
  readonly borderRightColor: string;
};
