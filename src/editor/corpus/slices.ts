/** How long work on many things goes on before the extension host may do something else, in milliseconds. */
const SLICE = 8;

/** Gives each item to `task`, in slices, so that typing goes on. Ends early where `signal` is aborted. */
export async function inSlices<T>(items: Iterable<T>, task: (item: T) => void, signal?: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE;
  for (const item of items) {
    task(item);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) return;
    until = performance.now() + SLICE;
  }
}
