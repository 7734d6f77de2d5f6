/**
 * The address of a workbench page.
 * @param {{ url: string, port: number }} server
 * @param {string} folder the folder to open, absolute
 * @param {{ files?: string[], payload?: [string, string][] }} [options] `files` are opened in editors, absolute; `payload`
 *   entries are the workbench's own start-up options (the values that are paths: through `remote`)
 */
export function workbenchUrl(server, folder, { files = [], payload = [] } = {}) {
  const entries = [...files.map((file) => ['openFile', remote(server, file)]), ...payload];
  const query = new URLSearchParams({ folder, ...(entries.length ? { payload: JSON.stringify(entries) } : {}) });
  return `${server.url}/?${query}`;
}

/** The URI of a file of the server's machine. @param {{ port: number }} server @param {string} path absolute */
export const remote = (server, path) => `vscode-remote://127.0.0.1:${server.port}${encodeURI(path)}`;
