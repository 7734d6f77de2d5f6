/** Themes by what they are for: VS Code's id, the name in its list, and the class of a workbench that wears it. */
export const themes = {
  light: { id: 'Default Light Modern', label: 'Light Modern', base: 'vs' },
  dark: { id: 'Default Dark Modern', label: 'Dark Modern', base: 'vs-dark' },
  highContrast: { id: 'Default High Contrast', label: 'Dark High Contrast', base: 'hc-black' },
  highContrastLight: { id: 'Default High Contrast Light', label: 'Light High Contrast', base: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;
