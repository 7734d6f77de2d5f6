// Colours as `#rrggbb` or, with transparency, `#rrggbbaa`.

type Triple = readonly [number, number, number];

/**
 * What is left of linear RGB for those who lack one kind of cone: Machado, Oliveira, Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
export const VISIONS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

/** The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A transparent colour laid over an opaque one. */
export function blend(over: string, under: string): string {
  const alpha = over.length > 7 ? Number.parseInt(over.slice(7), 16) / 255 : 1;
  const [a, b] = [channels(over), channels(under)];
  const mixed = a.map((value, index) => Math.round(value * alpha + (b[index] ?? 0) * (1 - alpha)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** How far apart two colours look: the distance in CIELAB (CIE 1976). About 2 is just seen, 15 is seen at a glance. */
export function difference(a: string, b: string, vision: keyof typeof VISIONS): number {
  const [labA, labB] = [lab(seen(a, vision)), lab(seen(b, vision))];
  return Math.hypot(labA[0] - labB[0], labA[1] - labB[1], labA[2] - labB[2]);
}

function seen(color: string, vision: keyof typeof VISIONS): Triple {
  const [red, green, blue] = linear(color);
  const [r, g, b] = VISIONS[vision];
  const row = (weights: Triple) => weights[0] * red + weights[1] * green + weights[2] * blue;
  return [row(r), row(g), row(b)];
}

function channels(color: string): Triple {
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** sRGB to linear light. */
function linear(color: string): Triple {
  const toLinear = (value: number) =>
    value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const [r, g, b] = channels(color);
  return [toLinear(r), toLinear(g), toLinear(b)];
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Linear sRGB to CIELAB, white point D65. */
function lab([red, green, blue]: Triple): Triple {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * Math.max(0, value) + 16 / 116);
  const x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = root(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = root((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
